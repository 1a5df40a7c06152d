package org.waymark.operations;

import java.util.Arrays;

/** What the application looks for by itself. */
public enum ScheduleName {
  /** Dropped files, and returns that wait to be examined. */
  TAKE_IN("take-in", JobName.TAKE_IN_RETURNS),
  /** Returns without a score, quarters that have closed, publications that may be released. */
  PUBLISH("publish", JobName.PUBLISH_QUARTER);

  private final String id;
  private final JobName job;

  ScheduleName(String id, JobName job) {
    this.id = id;
    this.job = job;
  }

  public String id() {
    return id;
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
