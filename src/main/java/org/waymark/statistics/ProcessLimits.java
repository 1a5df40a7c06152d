package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The mean of a group of points and how far from it chance reaches, in the unit of the points: 2.66
 * times their mean moving range, and two thirds of that for the inner zone. Without a mean moving
 * range there are no limits.
 */
public record ProcessLimits(double mean, OptionalDouble meanRange) {
  /** 3 / 1.128: three standard deviations, estimated from ranges of two points. */
  private static final double THREE_SIGMA = 2.66;

  private static final double TWO_SIGMA = 2 * (THREE_SIGMA / 3);

  /** D4 of ranges of two points: a range from there on is not chance. */
  private static final double SCREEN = 3.267;

  public ProcessLimits {
    Samples.finite(mean);
    meanRange.ifPresent(Samples::finite);
  }

  /**
   * Of at least one value, in order of time. The moving range is undefined of one value, and, when
   * ranges of 3.267 times their mean or more are screened out once, of equal ones too.
   */
  static ProcessLimits of(double[] values, boolean screened) {
    double[] ranges = new double[values.length - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[i + 1] - values[i]);
    }
    if (screened && ranges.length > 0) {
      double most = SCREEN * Samples.mean(ranges);
      ranges = Arrays.stream(ranges).filter(r -> r < most).toArray();
    }
    return new ProcessLimits(
        Samples.mean(values),
        ranges.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Samples.mean(ranges)));
  }

  /** The lower and upper process limit. */
  public Optional<Interval> limits() {
    return at(THREE_SIGMA);
  }

  /** The zone that ends at two thirds of the distance to the limits. */
  public Optional<Interval> inner() {
    return at(TWO_SIGMA);
  }

  private Optional<Interval> at(double ranges) {
    return meanRange.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Interval(
                mean - ranges * meanRange.getAsDouble(), mean + ranges * meanRange.getAsDouble()));
  }

  /** 1 above the mean, −1 below, 0 on it. */
  int side(double value) {
    return (int) Math.signum(value - mean);
  }

  /** Strictly beyond a limit; never where there are none. */
  boolean isOutside(double value) {
    return limits().filter(l -> !l.contains(value)).isPresent();
  }

  /** Strictly beyond the inner zone and not outside; never where there are no limits. */
  boolean isNear(double value) {
    return !isOutside(value) && inner().filter(l -> !l.contains(value)).isPresent();
  }
}
