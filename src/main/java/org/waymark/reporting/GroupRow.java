package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.editions.ReportingScale;

/**
 * One measure of one group, in the words that are printed: number of members, mean, median,
 * quartiles and range, and the drawing with its alternative text.
 */
public record GroupRow(
    String group,
    String name,
    String members,
    String mean,
    String median,
    String quartiles,
    String range,
    Strip strip,
    String alt) {

  static GroupRow of(
      String group,
      String name,
      PeerStatistics statistics,
      List<BigDecimal> values,
      ReportingScale scale,
      Figures figures) {
    boolean reliable = statistics.reliable();
    String median = figures.statistic(statistics, statistics.median());
    return new GroupRow(
        group,
        name,
        Integer.toString(statistics.n()),
        figures.statistic(statistics, statistics.mean()),
        median,
        figures.quartiles(statistics),
        range(statistics, figures),
        new Strip(
            scale,
            reliable ? values : List.of(),
            reliable ? statistics.q1() : null,
            reliable ? statistics.median() : null,
            reliable ? statistics.q3() : null,
            null,
            Position.NONE),
        "%s: median %s of %d.".formatted(name, median, statistics.n()));
  }

  private static String range(PeerStatistics statistics, Figures figures) {
    @Nullable BigDecimal min = statistics.min();
    @Nullable BigDecimal max = statistics.max();
    if (min == null || max == null) {
      return Figures.NOT_AVAILABLE;
    }
    return statistics.reliable()
        ? figures.score(min) + " to " + figures.score(max)
        : Figures.UNRELIABLE;
  }
}
