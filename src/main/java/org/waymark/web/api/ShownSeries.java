package org.waymark.web.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.JudgedPoint;
import org.waymark.benchmarking.Series;
import org.waymark.reporting.TrendWords;
import org.waymark.statistics.Trend;
import org.waymark.statistics.Xmr;

/**
 * A series as the interface tells it. Shown is TABLE, STEPS, RUN_CHART or CONTROL_CHART; limits,
 * rules and icons are there for a control chart alone, a median for a run chart alone, whose reason
 * to have no limits is told in words. The variation is the last point's; assurance is there where
 * the organisation has a target of its own.
 */
public record ShownSeries(
    String shown,
    @Nullable String withoutLimits,
    @Nullable String why,
    @Nullable String variation,
    @Nullable BigDecimal target,
    @Nullable String assurance,
    List<Point> points) {
  private static final int SCALE = 6;

  /** One quarter; the value and its neighbours at 6 decimals. */
  public record Point(
      String quarter,
      @Nullable String edition,
      @Nullable BigDecimal value,
      @Nullable String absence,
      @Nullable String whyNone,
      int n,
      @Nullable BigDecimal mean,
      boolean rebased,
      @Nullable BigDecimal middle,
      @Nullable BigDecimal lowerLimit,
      @Nullable BigDecimal upperLimit,
      @Nullable String rule,
      @Nullable String variation) {

    static Point of(JudgedPoint judged) {
      var point = judged.point();
      var absence = point.absence();
      return new Point(
          point.quarter().toString(),
          point.edition(),
          decimal(point.value()),
          absence == null ? null : absence.name(),
          absence == null ? null : absence.words(),
          point.n(),
          decimal(point.mean()),
          judged.rebased(),
          decimal(judged.middle()),
          decimal(judged.lower()),
          decimal(judged.upper()),
          judged.cause() == null ? null : judged.cause().name(),
          judged.variation() == null ? null : judged.variation().name());
    }
  }

  static ShownSeries of(Series series) {
    List<Point> points = series.judged().stream().map(Point::of).toList();
    BigDecimal target = decimal(series.target().orElse(null));
    if (series.stepHistory()) {
      return new ShownSeries("STEPS", null, null, null, target, null, points);
    }
    Trend trend = series.trend();
    if (trend instanceof Trend.ControlChart chart) {
      Xmr xmr = chart.xmr();
      return new ShownSeries(
          "CONTROL_CHART",
          null,
          null,
          xmr.variation().name(),
          target,
          xmr.assurance().map(Enum::name).orElse(null),
          points);
    }
    if (trend instanceof Trend.RunChart chart) {
      String why = TrendWords.of(chart.why(), !series.rebases().isEmpty());
      return new ShownSeries("RUN_CHART", chart.why().name(), why, null, target, null, points);
    }
    return new ShownSeries("TABLE", null, null, null, target, null, points);
  }

  private static @Nullable BigDecimal decimal(@Nullable Double number) {
    return number == null ? null : decimal(BigDecimal.valueOf(number));
  }

  static @Nullable BigDecimal decimal(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
