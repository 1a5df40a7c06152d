package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How values in order of time are shown (methods.md, "Trends"). */
public sealed interface Trend {
  /** Fewer are a table. */
  int FEWEST_POINTS = 5;

  /**
   * With limits and icons. The limits of an earlier group that may not have them ({@link
   * XmrGroup#withoutLimits()}) are left out.
   */
  record ControlChart(Xmr xmr) implements Trend {}

  /** About the median of each group between rebases, without limits and icons, and why. */
  record RunChart(List<Stretch> stretches, WithoutLimits why) implements Trend {
    public RunChart {
      stretches = List.copyOf(stretches);
    }
  }

  /** As a table only: fewer than five points. */
  record TooFew(int points) implements Trend {}

  /** The values between two rebases and their median. */
  record Stretch(List<Double> values, double median) {
    public Stretch {
      values = List.copyOf(values);
    }

    static Stretch of(XmrGroup group) {
      double[] values = group.points().stream().mapToDouble(XmrPoint::value).toArray();
      return new Stretch(
          Arrays.stream(values).boxed().toList(), Means.median(values).orElseThrow());
    }
  }

  /**
   * Values in order of time, a missing one left out by the caller. The icons are those of the last
   * group, and so it decides whether there are limits.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  static Trend of(double[] values, XmrMethod method) {
    Optional<Xmr> chart = Xmr.of(values, method);
    if (chart.isEmpty() || values.length < FEWEST_POINTS) {
      return new TooFew(values.length);
    }
    Xmr xmr = chart.get();
    return xmr.last()
        .withoutLimits()
        .<Trend>map(why -> new RunChart(xmr.groups().stream().map(Stretch::of).toList(), why))
        .orElseGet(() -> new ControlChart(xmr));
  }
}
