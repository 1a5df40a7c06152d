package org.waymark.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a job: the quarter it is for (none where the job is for all), its state as the
 * batch runtime calls it ("COMPLETED"), its times, and who stopped it.
 */
public record JobRun(
    long execution,
    String job,
    @Nullable String quarter,
    String state,
    @Nullable Instant started,
    @Nullable Instant ended,
    @Nullable String stoppedBy) {

  /** Whether it will not go on by itself. */
  public boolean over() {
    return switch (state) {
      case "COMPLETED", "FAILED", "STOPPED", "ABANDONED" -> true;
      default -> false;
    };
  }
}
