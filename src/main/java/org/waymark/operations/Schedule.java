package org.waymark.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the application looks for one kind of work, and whether it does; the revision counts its
 * timers, of which only that of the newest revision works. The next time is unknown while it is off
 * or not yet set.
 */
public record Schedule(
    ScheduleName name,
    Timetable when,
    boolean on,
    int revision,
    @Nullable Instant next,
    Instant changedAt,
    String changedBy) {

  /** As it is before anybody has changed it. */
  public static Schedule usual(ScheduleName name, Instant now) {
    return new Schedule(name, name.usual(), true, 0, null, now, "Waymark");
  }

  /** The same under a new timer. */
  public Schedule setAnew(@Nullable Instant nextTime) {
    return new Schedule(name, when, on, revision + 1, nextTime, changedAt, changedBy);
  }

  /** Changed as somebody asked; its next time is still to be found. */
  public Schedule changed(Timetable newTimes, boolean switchedOn, Instant now, String by) {
    return new Schedule(name, newTimes, switchedOn, revision, null, now, by);
  }

  /** On, and its timer is missing or has not fired when it should have. */
  public boolean overdueAt(Instant now) {
    return on && (next == null || now.isAfter(next));
  }
}
