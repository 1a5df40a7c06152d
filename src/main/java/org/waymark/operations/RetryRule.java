package org.waymark.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the schedule may start a job again: at once, after a pause that doubles with each failure up
 * to a quarter of an hour, or, once somebody stopped it, not before somebody has started it.
 */
public final class RetryRule {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private RetryRule() {}

  /** From when on; Instant.MIN is always and Instant.MAX never. Runs are the newest first. */
  public static Instant from(List<JobRun> runs) {
    if (!runs.isEmpty() && runs.get(0).stoppedBy() != null) {
      return Instant.MAX;
    }
    int failures = failures(runs);
    if (failures == 0) {
      return Instant.MIN;
    }
    JobRun last = runs.get(0);
    Instant ended = last.ended() == null ? last.started() : last.ended();
    return ended == null ? Instant.MIN : ended.plus(pause(failures));
  }

  /** How many of the newest runs failed, one after the other. */
  public static int failures(List<JobRun> runs) {
    return (int) runs.stream().takeWhile(r -> r.state().equals("FAILED")).count();
  }

  /** The pause after so many failures, of which there is at least one. */
  public static Duration pause(int failures) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
