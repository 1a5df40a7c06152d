package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;

/** A sample's size, minimum, quartiles (quantile type 7), maximum and mean. */
public record FiveNumbers(
    int n, double min, double q1, double median, double q3, double max, double mean) {

  /**
   * Of the values in any order: nothing of no values, of one value that value throughout.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  public static Optional<FiveNumbers> of(double[] values) {
    Samples.finite(values);
    if (values.length == 0) {
      return Optional.empty();
    }
    // Sorted, so that the mean's last digit does not depend on the order that values come in.
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Optional.of(
        new FiveNumbers(
            sorted.length,
            sorted[0],
            QuantileType.TYPE_7.evaluate(sorted, 0.25),
            QuantileType.TYPE_7.evaluate(sorted, 0.5),
            QuantileType.TYPE_7.evaluate(sorted, 0.75),
            sorted[sorted.length - 1],
            Arrays.stream(sorted).average().orElseThrow()));
  }
}
