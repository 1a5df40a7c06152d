package org.waymark.benchmarking;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;

/** The peer statistics of all quarters. */
public interface PeerFigures {
  /** Keeps these as all statistics of the quarter, in place of any it had. */
  void replace(QuarterId quarter, List<PeerStatistics> statistics);

  /** One group's statistics for the quarter, in edition order; empty when there are none. */
  List<PeerStatistics> of(QuarterId quarter, PeerGroup.Kind kind, String groupId);

  /** One measure in all groups of the kind, by group id. */
  List<PeerStatistics> across(QuarterId quarter, PeerGroup.Kind kind, String measure);

  default Optional<PeerStatistics> find(
      QuarterId quarter, PeerGroup.Kind kind, String groupId, String measure) {
    return of(quarter, kind, groupId).stream().filter(s -> s.measure().equals(measure)).findFirst();
  }
}
