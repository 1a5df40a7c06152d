package org.waymark.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How far a number lies from others. */
public final class Outliers {
  /** Makes the median absolute deviation of a normal distribution its standard deviation. */
  private static final double NORMAL = 0.6745;

  private Outliers() {}

  /** In standard deviations (of a sample) from the mean; nothing where the values do not spread. */
  public static OptionalDouble z(double x, double[] values) {
    Samples.finite(values);
    Samples.finite(x);
    if (values.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = Samples.mean(values);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double deviation = Math.sqrt(squares / (values.length - 1));
    return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of((x - mean) / deviation);
  }

  /**
   * 0.6745 · (x − median) / MAD, which one far value cannot hide itself from; nothing where the
   * median absolute deviation (MAD) is 0.
   */
  public static OptionalDouble modifiedZ(double x, double[] values) {
    Samples.finite(x);
    OptionalDouble median = Means.median(values);
    if (median.isEmpty()) {
      return OptionalDouble.empty();
    }
    double mad = deviation(values, median.getAsDouble());
    return mad == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(NORMAL * (x - median.getAsDouble()) / mad);
  }

  /**
   * How great a change must be, up or down, for it to be a mover's: more than 2 · MAD / 0.6745 of
   * all changes (methods.md, "Advice"); nothing where the MAD is 0.
   */
  public static OptionalDouble movers(double[] changes) {
    OptionalDouble median = Means.median(changes);
    double mad = median.isEmpty() ? 0 : deviation(changes, median.getAsDouble());
    return mad == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * mad / NORMAL);
  }

  private static double deviation(double[] values, double median) {
    return Means.median(Arrays.stream(values).map(v -> Math.abs(v - median)).toArray())
        .orElseThrow();
  }
}
