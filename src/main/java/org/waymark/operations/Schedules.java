package org.waymark.operations;

import java.util.List;
import org.waymark.findings.Refusal;

/** When the application looks for work by itself: one truth for all nodes, kept over restarts. */
public interface Schedules {
  List<Schedule> all();

  /** Changes it from now on, on every node; refused when it would never come to pass. */
  Schedule change(ScheduleName name, Timetable when, boolean on, String by) throws Refusal;
}
