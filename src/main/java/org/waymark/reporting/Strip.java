package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.ReportingScale;

/**
 * What is drawn for one measure: every member's value on the reporting scale, the middle half and
 * the median of the group (all absent below 5 members), and the own value with its position (absent
 * where there is no score, or no one organisation is meant).
 */
public record Strip(
    ReportingScale scale,
    List<BigDecimal> values,
    @Nullable BigDecimal q1,
    @Nullable BigDecimal median,
    @Nullable BigDecimal q3,
    @Nullable BigDecimal own,
    Position position) {

  public Strip {
    values = List.copyOf(values);
  }

  static Strip of(Standing standing, ReportingScale scale) {
    PeerStatistics peers = standing.peers();
    boolean reliable = peers.reliable();
    return new Strip(
        scale,
        reliable ? standing.memberValues() : List.of(),
        reliable ? peers.q1() : null,
        reliable ? peers.median() : null,
        reliable ? peers.q3() : null,
        standing.score().exact(),
        standing.position());
  }
}
