package org.waymark.web.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendPoint;
import org.waymark.statistics.Trend;
import org.waymark.statistics.XmrGroup;
import org.waymark.statistics.XmrPoint;

/**
 * A series as the interface tells it. Shown is TABLE, STEPS, RUN_CHART or CONTROL_CHART; limits,
 * rules and icons are there for a control chart alone, a median for a run chart alone.
 */
public record ShownSeries(
    String shown, @Nullable String withoutLimits, @Nullable String variation, List<Point> points) {
  private static final int SCALE = 6;

  /** One released quarter; the value and its neighbours at 6 decimals. */
  public record Point(
      String quarter,
      String edition,
      @Nullable BigDecimal value,
      @Nullable String whyNone,
      int n,
      boolean rebased,
      @Nullable BigDecimal middle,
      @Nullable BigDecimal lowerLimit,
      @Nullable BigDecimal upperLimit,
      @Nullable String rule,
      @Nullable String variation) {}

  /** What the chart adds to one value. */
  private record Around(
      @Nullable Double middle,
      @Nullable Double lower,
      @Nullable Double upper,
      @Nullable XmrPoint judged) {
    static final Around NOTHING = new Around(null, null, null, null);
  }

  static ShownSeries of(Series series) {
    if (series.stepHistory()) {
      return new ShownSeries("STEPS", null, null, points(series, List.of()));
    }
    Trend trend = series.trend();
    if (trend instanceof Trend.ControlChart chart) {
      List<Around> around = new ArrayList<>();
      chart.xmr().groups().forEach(g -> g.points().forEach(p -> around.add(around(g, p))));
      return new ShownSeries(
          "CONTROL_CHART", null, chart.xmr().variation().name(), points(series, around));
    }
    if (trend instanceof Trend.RunChart chart) {
      List<Around> around = new ArrayList<>();
      chart
          .stretches()
          .forEach(
              s -> s.values().forEach(v -> around.add(new Around(s.median(), null, null, null))));
      return new ShownSeries("RUN_CHART", chart.why().name(), null, points(series, around));
    }
    return new ShownSeries("TABLE", null, null, points(series, List.of()));
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

  private static List<Point> points(Series series, List<Around> around) {
    Iterator<Around> next = around.iterator();
    List<Point> points = new ArrayList<>();
    int charted = 0;
    for (TrendPoint point : series.points()) {
      boolean has = point.value() != null;
      Around of = has && next.hasNext() ? next.next() : Around.NOTHING;
      points.add(
          new Point(
              point.quarter().toString(),
              point.edition(),
              has ? decimal(Objects.requireNonNull(point.value())) : null,
              point.absence() == null ? null : point.absence().words(),
              point.n(),
              has && series.rebases().contains(charted),
              decimal(of.middle()),
              decimal(of.lower()),
              decimal(of.upper()),
              of.judged() == null ? null : of.judged().cause().name(),
              of.judged() == null ? null : of.judged().variation().name()));
      charted += has ? 1 : 0;
    }
    return points;
  }

  private static @Nullable BigDecimal decimal(@Nullable Double number) {
    return number == null ? null : decimal(BigDecimal.valueOf(number));
  }

  private static BigDecimal decimal(BigDecimal number) {
    return number.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
