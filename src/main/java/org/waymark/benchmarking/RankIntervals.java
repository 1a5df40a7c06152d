package org.waymark.benchmarking;

import java.util.List;
import org.waymark.calendar.QuarterId;

/** The ranks of all quarters with their intervals. */
public interface RankIntervals {
  /** Keeps these as all ranks of the quarter, in place of any it had. */
  void replace(QuarterId quarter, List<RankInterval> intervals);

  /** All of the quarter. */
  List<RankInterval> of(QuarterId quarter);
}
