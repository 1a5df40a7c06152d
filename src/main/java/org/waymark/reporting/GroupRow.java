package org.waymark.reporting;

import java.util.List;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Spread;
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
      String group, String name, Spread spread, ReportingScale scale, Figures figures) {
    PeerStatistics statistics = spread.statistics();
    boolean reliable = statistics.reliable();
    String median = figures.statistic(statistics, statistics.median());
    return new GroupRow(
        group,
        name,
        Integer.toString(statistics.n()),
        figures.statistic(statistics, statistics.mean()),
        median,
        figures.quartiles(statistics),
        figures.range(statistics),
        new Strip(
            scale,
            reliable ? spread.values() : List.of(),
            reliable ? statistics.q1() : null,
            reliable ? statistics.median() : null,
            reliable ? statistics.q3() : null,
            null,
            Position.NONE),
        "%s: median %s of %d.".formatted(name, median, statistics.n()));
  }
}
