package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.statistics.SpecialCause;
import org.waymark.statistics.Trend;
import org.waymark.statistics.Variation;
import org.waymark.statistics.XmrGroup;
import org.waymark.statistics.XmrPoint;

/**
 * A point with what its chart puts around it: the mean of a control chart's group and its limits,
 * the median of a run chart's stretch; and, within limits, which rule fired and what it says.
 */
public record JudgedPoint(
    TrendPoint point,
    boolean rebased,
    @Nullable Double middle,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable SpecialCause cause,
    @Nullable Variation variation) {

  /** What the chart adds to one value. */
  private record Around(
      @Nullable Double middle,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable XmrPoint judged) {
    static final Around NOTHING = new Around(null, null, null, null);
  }

  /** All points of the series, those without a value too. */
  static List<JudgedPoint> of(Series series) {
    Iterator<Around> next = around(series).iterator();
    List<JudgedPoint> points = new ArrayList<>();
    int charted = 0;
    for (TrendPoint point : series.points()) {
      boolean has = point.value() != null;
      Around of = has && next.hasNext() ? next.next() : Around.NOTHING;
      XmrPoint judged = of.judged();
      points.add(
          new JudgedPoint(
              point,
              has && series.rebases().contains(charted),
              of.middle(),
              of.lower(),
              of.upper(),
              judged == null ? null : judged.cause(),
              judged == null ? null : judged.variation()));
      charted += has ? 1 : 0;
    }
    return points;
  }

  private static List<Around> around(Series series) {
    List<Around> around = new ArrayList<>();
    Trend trend = series.stepHistory() ? new Trend.TooFew(0) : series.trend();
    if (trend instanceof Trend.ControlChart chart) {
      chart.xmr().groups().forEach(g -> g.points().forEach(p -> around.add(around(g, p))));
    } else if (trend instanceof Trend.RunChart chart) {
      chart
          .stretches()
          .forEach(
              s -> s.values().forEach(v -> around.add(new Around(s.median(), null, null, null))));
    }
    return around;
  }

  /** An earlier group that may not have limits is told without them. */
  private static Around around(XmrGroup group, XmrPoint point) {
    double mean = group.limits().mean();
    return group.withoutLimits().isPresent()
        ? new Around(mean, null, null, null)
        : group
            .limits()
            .limits()
            .map(l -> new Around(mean, l.lower(), l.upper(), point))
            .orElse(Around.NOTHING);
  }
}
