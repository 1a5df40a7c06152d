package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A sample's values on a common scale, in their order, as the R package COINr has them. A measure
 * that is better when lower is negated first.
 */
public final class Normalisation {
  private Normalisation() {}

  /**
   * (x − min)/(max − min) on the way from one number to another: nothing where the values do not
   * spread.
   *
   * @throws IllegalArgumentException when a number is infinite or not a number
   */
  public static Optional<double[]> minMax(double[] values, double from, double to) {
    Samples.finite(values);
    Samples.finite(from, to);
    if (values.length == 0 || Samples.allEqual(values)) {
      return Optional.empty();
    }
    double min = Arrays.stream(values).min().orElseThrow();
    double max = Arrays.stream(values).max().orElseThrow();
    return Optional.of(
        Arrays.stream(values).map(x -> (x - min) / (max - min) * (to - from) + from).toArray());
  }

  /** (x − mean)/standard deviation of a sample: nothing where the values do not spread. */
  public static Optional<double[]> z(double[] values) {
    Samples.finite(values);
    if (values.length == 0) {
      return Optional.empty();
    }
    OptionalDouble deviation = Moments.of(values).orElseThrow().deviation();
    if (deviation.isEmpty() || deviation.getAsDouble() == 0) {
      return Optional.empty();
    }
    double mean = Samples.mean(values);
    return Optional.of(
        Arrays.stream(values).map(x -> (x - mean) / deviation.getAsDouble()).toArray());
  }

  /**
   * Scale·clamp((x − worst)/(best − worst), 0, 1): from 0 to the scale's end; best below worst
   * where lower is better.
   *
   * @throws IllegalArgumentException when a number is not finite or the goalposts do not differ
   */
  public static double goalposts(double x, double worst, double best, double scale) {
    Samples.finite(x, worst, best, scale);
    if (worst == best) {
      throw new IllegalArgumentException("goalposts differ");
    }
    return scale * Math.max(0, Math.min(1, (x - worst) / (best - worst)));
  }
}
