package org.waymark.statistics;

import java.util.OptionalDouble;

/**
 * The middle of a sample, in the unit of its values and never beyond them. A missing value is left
 * out by the caller together with its weight, so that the other weights stand for the whole. The
 * geometric one is {@link GeometricMean}.
 */
public final class Means {
  private Means() {}

  /** Nothing of no values. */
  public static OptionalDouble median(double[] values) {
    return Quantiles.of(values, 0.5, QuantileType.TYPE_7);
  }

  /**
   * Σwx/Σw: nothing of no values, or where all weights are 0.
   *
   * @throws IllegalArgumentException when a number is not finite, a weight negative, or there are
   *     not as many weights as values
   */
  public static OptionalDouble arithmetic(double[] values, double[] weights) {
    Samples.finite(values);
    Samples.finite(weights);
    Samples.sameLength(values, weights);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] < 0) {
        throw new IllegalArgumentException("a weight is not negative: " + weights[i]);
      }
      sum += weights[i] * values[i];
      total += weights[i];
    }
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / total);
  }
}
