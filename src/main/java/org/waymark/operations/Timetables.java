package org.waymark.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept schedules. Each method joins the caller's transaction but for the first. */
public interface Timetables {
  /** Keeps it if there is none of its name; of several nodes that try, one does. */
  void addIfMissing(Schedule schedule);

  List<Schedule> all();

  Optional<Schedule> find(ScheduleName name);

  /** The schedule, which nobody else changes until the transaction ends. */
  Schedule lock(ScheduleName name);

  void save(Schedule schedule);

  /**
   * Notes when the timer of this revision fires next; false when that timer is no longer the
   * schedule's, so that it must not act.
   */
  boolean fired(ScheduleName name, int revision, Instant next);
}
