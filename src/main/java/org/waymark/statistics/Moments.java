package org.waymark.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Kurtosis;
import org.apache.commons.statistics.descriptive.Skewness;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * A sample's mean and the shape of its spread, each without bias by the sample's size (G1 and G2 of
 * Joanes and Gill 1998, which COINr uses): the deviation from two values on, the skewness from
 * three, the excess kurtosis from four, 0 for a normal distribution; the last two nothing where all
 * are equal.
 */
public record Moments(
    double mean, OptionalDouble deviation, OptionalDouble skewness, OptionalDouble kurtosis) {

  /**
   * Nothing of no values.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  public static Optional<Moments> of(double[] values) {
    Samples.finite(values);
    int n = values.length;
    if (n == 0) {
      return Optional.empty();
    }
    boolean flat = Samples.allEqual(values);
    return Optional.of(
        new Moments(
            Samples.mean(values),
            n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(flat ? 0 : StandardDeviation.of(values).getAsDouble()),
            n < 3 || flat
                ? OptionalDouble.empty()
                : Samples.known(Skewness.of(values).getAsDouble()),
            n < 4 || flat
                ? OptionalDouble.empty()
                : Samples.known(Kurtosis.of(values).getAsDouble())));
  }
}
