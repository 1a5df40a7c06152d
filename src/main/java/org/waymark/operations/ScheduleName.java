package org.waymark.operations;

import java.util.Arrays;

/** What the application looks for by itself. */
public enum ScheduleName {
  /** Dropped files, and returns that wait to be examined. */
  TAKE_IN("take-in", JobName.TAKE_IN_RETURNS, Timetable.everyMinute()),
  /** Returns without a score, quarters that have closed, publications that may be released. */
  PUBLISH("publish", JobName.PUBLISH_QUARTER, Timetable.everyMinute()),
  /** Files and names that have been kept long enough. */
  PURGE("purge", JobName.PURGE_EXPIRED, Timetable.everyNight());

  private final String id;
  private final JobName job;
  private final Timetable usual;

  ScheduleName(String id, JobName job, Timetable usual) {
    this.id = id;
    this.job = job;
    this.usual = usual;
  }

  public String id() {
    return id;
  }

  /** When it is, before anybody has changed it. */
  Timetable usual() {
    return usual;
  }

  /** The job in whose log its changes are told. */
  public JobName job() {
    return job;
  }

  /** Reads "take-in"; anything else is an IllegalArgumentException that lists the schedules. */
  public static ScheduleName parse(String id) {
    return Arrays.stream(values())
        .filter(s -> s.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no schedule \"%s\": there are %s"
                        .formatted(id, Arrays.stream(values()).map(ScheduleName::id).toList())));
  }
}
