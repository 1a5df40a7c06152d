package org.waymark.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.numbers.core.Sum;

/** What every function here asks of its numbers, and the mean that all of them take. */
final class Samples {
  /** Greater numbers are no data, and their fourth powers would be infinite. */
  private static final double GREATEST = 1e60;

  private Samples() {}

  static void finite(double... values) {
    for (double value : values) {
      if (!(Math.abs(value) <= GREATEST)) {
        throw new IllegalArgumentException("statistics are made of finite numbers, not " + value);
      }
    }
  }

  /**
   * The mean to the last digit, whatever the order: of equal values that value. A library's mean
   * misses it by a digit, and then a flat series would lie above or below its own mean.
   */
  static double mean(double... values) {
    double rough = Sum.of(values).getAsDouble() / values.length;
    double rest = Sum.of(Arrays.stream(values).map(v -> v - rough).toArray()).getAsDouble();
    return rough + rest / values.length;
  }

  /** What is a number: 0/0, of spreads too small for their squares to be numbers, is nothing. */
  static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  static boolean allEqual(double... values) {
    return Arrays.stream(values).allMatch(v -> v == values[0]);
  }

  static void sameLength(double[] some, double[] others) {
    if (some.length != others.length) {
      throw new IllegalArgumentException(
          some.length + " numbers do not go with " + others.length + " others");
    }
  }
}
