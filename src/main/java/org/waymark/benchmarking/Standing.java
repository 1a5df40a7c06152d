package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.scoring.Score;

/**
 * One measure of one organisation beside its peers: its own score, the group's statistics, its
 * position, its rank with an interval, and all members' exact values in rising order (its own among
 * them) for drawing.
 */
public record Standing(
    Score score,
    PeerStatistics peers,
    Position position,
    Placing placing,
    List<BigDecimal> memberValues) {
  public Standing {
    memberValues = List.copyOf(memberValues);
  }

  /** Without a rank. */
  public Standing(
      Score score, PeerStatistics peers, Position position, List<BigDecimal> memberValues) {
    this(score, peers, position, Placing.NONE, memberValues);
  }
}
