package org.waymark.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Means of a sample, in the unit of its values and never beyond them. A missing value is left out
 * by the caller together with its weight, so that the other weights stand for the whole.
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
    return weighted(values, weights, x -> x);
  }

  /**
   * exp(Σw·ln(x + shift)/Σw) − shift: nothing of no values, or where all weights are 0; a value of
   * −shift with a weight makes it −shift.
   *
   * @throws IllegalArgumentException as of the arithmetic mean, and when a shifted value is
   *     negative
   */
  public static OptionalDouble geometric(double[] values, double[] weights, double shift) {
    Samples.finite(values);
    Samples.finite(shift);
    double least = Arrays.stream(values).min().orElse(0) + shift;
    if (values.length > 0 && least < 0) {
      throw new IllegalArgumentException("a geometric mean has no negative value: " + least);
    }
    OptionalDouble log = weighted(values, weights, x -> Math.log(x + shift));
    return log.isEmpty() ? log : OptionalDouble.of(Math.exp(log.getAsDouble()) - shift);
  }

  private static OptionalDouble weighted(
      double[] values, double[] weights, DoubleUnaryOperator of) {
    Samples.finite(weights);
    Samples.sameLength(values, weights);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] < 0) {
        throw new IllegalArgumentException("a weight is not negative: " + weights[i]);
      }
      if (weights[i] > 0) {
        sum += weights[i] * of.applyAsDouble(values[i]);
        total += weights[i];
      }
    }
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / total);
  }
}
