package org.waymark.benchmarking;

import org.waymark.calendar.QuarterId;

/**
 * The ranks of one group by one measure in a quarter, and the SHA-256 of all that they were made
 * of: the same inputs give the same ranks, so that they need not be made again.
 */
public record RankTable(QuarterId quarter, PeerGroup group, String measure, String inputs) {
  /** Whether it is this group's by this measure, whatever it is made of. */
  boolean isOf(PeerGroup other, String by) {
    return group.kind() == other.kind() && group.id().equals(other.id()) && measure.equals(by);
  }
}
