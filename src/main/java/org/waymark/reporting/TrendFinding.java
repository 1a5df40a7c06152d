package org.waymark.reporting;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.JudgedPoint;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendPoint;
import org.waymark.statistics.Trend;

/** What a series comes to, in at most ten words, and in a sentence about its limits. */
record TrendFinding(Series series, String name, TrendScale scale) {

  /** "Overall 2.6: usual variation, 17 quarters". */
  String title() {
    return series
        .last()
        .map(last -> "%s %s: %s".formatted(name, value(last), reading()))
        .orElse(name + ": no value in these quarters");
  }

  private String value(TrendPoint point) {
    return point.value() == null ? "" : scale.words(point.value());
  }

  /** "usual variation, 17 quarters", "improving, 7 rising points". */
  String reading() {
    int quarters = series.charted().size();
    if (series.stepHistory()) {
      return steps();
    }
    Trend trend = series.trend();
    if (trend instanceof Trend.ControlChart chart) {
      JudgedPoint last = judgedLast();
      String rule = last.cause() == null ? "" : TrendWords.of(last.cause());
      return TrendWords.of(chart.xmr().variation())
          + ", "
          + (rule.isEmpty() ? counted(quarters) : rule);
    }
    if (trend instanceof Trend.RunChart) {
      return series.rebases().isEmpty()
          ? "%s around the median".formatted(counted(quarters))
          : "%s since the edition changed"
              .formatted(counted(quarters - Collections.max(series.rebases())));
    }
    return "%s, too few for a chart".formatted(counted(quarters));
  }

  private JudgedPoint judgedLast() {
    return series.judged().stream()
        .filter(p -> p.point().value() != null)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** "the same in all 5 quarters", "since April to June 2026, before that 2.0". */
  private String steps() {
    List<TrendPoint> charted = series.charted();
    TrendPoint since = charted.get(charted.size() - 1);
    for (int i = charted.size() - 2; i >= 0; i--) {
      if (!value(charted.get(i)).equals(value(since))) {
        return "since %s, before that %s"
            .formatted(since.quarter().months(), value(charted.get(i)));
      }
      since = charted.get(i);
    }
    return "the same in %s".formatted(counted(charted.size()));
  }

  private static String counted(int quarters) {
    return quarters == 1 ? "1 quarter" : quarters + " quarters";
  }

  /** Mean and limits, or why there are none; what the target stands for. */
  String sentence() {
    Trend trend = series.trend();
    if (series.stepHistory()) {
      return "A single whole level is shown as steps, since no limits suit it." + target();
    }
    if (trend instanceof Trend.ControlChart) {
      JudgedPoint last = judgedLast();
      return "Mean %s, limits %s to %s%s.%s"
          .formatted(
              words(last.middle()), words(last.lower()), words(last.upper()), since(), target());
    }
    if (trend instanceof Trend.RunChart chart) {
      String why = TrendWords.of(chart.why(), !series.rebases().isEmpty());
      return "Median %s%s. No limits: %s.%s"
          .formatted(words(judgedLast().middle()), since(), why, target());
    }
    return "Fewer than 5 quarters have a value, so there is a table only." + target();
  }

  private String words(@Nullable Double value) {
    return value == null ? "" : scale.words(value);
  }

  private String since() {
    return series.rebases().isEmpty() ? "" : " since the edition changed";
  }

  /** " The target of its road map is 3.0: the target is met or missed by chance." */
  private String target() {
    if (series.target().isEmpty()) {
      return "";
    }
    String level = scale.words(series.target().get());
    if (series.trend() instanceof Trend.ControlChart chart && !series.stepHistory()) {
      return chart
          .xmr()
          .assurance()
          .map(a -> " The target of its road map is %s: %s.".formatted(level, TrendWords.of(a)))
          .orElse("");
    }
    return " The target of its road map is %s.".formatted(level);
  }
}
