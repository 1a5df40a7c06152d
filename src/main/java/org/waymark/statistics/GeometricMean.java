package org.waymark.statistics;

/** The weighted geometric mean of shifted values, which a composite index sets beside the mean. */
public final class GeometricMean {
  private GeometricMean() {}

  /**
   * exp(Σ w·ln(x + shift) / Σ w) − shift: the same as each value when all are equal, and never
   * above the arithmetic mean. The same to the last bit in every JVM.
   *
   * @throws IllegalArgumentException when there is no value, a shifted value is not above 0, a
   *     weight is negative, all weights are 0, or anything is infinite or not a number
   */
  public static double of(double[] values, double[] weights, double shift) {
    Samples.finite(values);
    Samples.finite(weights);
    Samples.finite(shift);
    Samples.sameLength(values, weights);
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < values.length; i++) {
      double shifted = values[i] + shift;
      if (shifted <= 0 || weights[i] < 0) {
        throw new IllegalArgumentException(
            "shifted values are above 0 and weights are not negative: %s of weight %s"
                .formatted(shifted, weights[i]));
      }
      sum += weights[i] * StrictMath.log(shifted);
      whole += weights[i];
    }
    if (whole == 0) {
      throw new IllegalArgumentException("at least one weight is above 0");
    }
    return StrictMath.exp(sum / whole) - shift;
  }
}
