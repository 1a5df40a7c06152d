package org.waymark.benchmarking;

import java.util.List;
import java.util.Optional;

/**
 * One organisation beside one group: how many organisations the group has, with a score or without,
 * and its measures. Where the members are of several types, whose questions differ, nobody has a
 * position, and issues are left out.
 */
public record GroupComparison(
    PeerGroup group, int organisations, boolean oneType, List<Standing> standings) {
  public GroupComparison {
    standings = List.copyOf(standings);
    if (!oneType && standings.stream().anyMatch(s -> s.position() != Position.NONE)) {
      throw new IllegalArgumentException("nobody has a position among several types");
    }
  }

  public Optional<Standing> of(String measure) {
    return standings.stream().filter(s -> s.score().measure().equals(measure)).findFirst();
  }
}
