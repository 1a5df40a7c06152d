package org.waymark.operations;

import java.util.Arrays;

/** The jobs there are, by the name of their XML in META-INF/batch-jobs. */
public enum JobName {
  TAKE_IN_RETURNS("take-in-returns"),
  SCORE_QUARTER("score-quarter"),
  PUBLISH_QUARTER("publish-quarter"),
  PURGE_EXPIRED("purge-expired");

  private final String id;

  JobName(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Whether a run is about one quarter, which has to be named. */
  public boolean ofOneQuarter() {
    return this == SCORE_QUARTER || this == PUBLISH_QUARTER;
  }

  /** Reads "take-in-returns"; anything else is an IllegalArgumentException that lists the jobs. */
  public static JobName parse(String id) {
    return Arrays.stream(values())
        .filter(j -> j.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no job \"%s\": there are %s"
                        .formatted(id, Arrays.stream(values()).map(JobName::id).toList())));
  }
}
