package org.waymark.statistics;

import java.util.OptionalDouble;

/** Quantiles of a sample. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The p-quantile, p from 0 to 1, of the values in any order: nothing of no values, of one value
   * that value.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number, or p is outside 0 to
   *     1
   */
  public static OptionalDouble of(double[] values, double p, QuantileType type) {
    Samples.finite(values);
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a quantile's share is from 0 to 1, not " + p);
    }
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(type.evaluate(values, p));
  }
}
