package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.scoring.Score;

/**
 * One measure of one organisation beside its peers: its own score, the group's statistics, its
 * position, and all members' exact values in rising order (its own among them) for drawing.
 */
public record Standing(
    Score score, PeerStatistics peers, Position position, List<BigDecimal> memberValues) {
  public Standing {
    memberValues = List.copyOf(memberValues);
  }
}
