package org.waymark.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One execution of a job: its state as the batch runtime calls it ("COMPLETED"), and its times. */
public record JobRun(
    long execution, String job, String state, @Nullable Instant started, @Nullable Instant ended) {

  /** Whether it will not go on by itself. */
  public boolean over() {
    return switch (state) {
      case "COMPLETED", "FAILED", "STOPPED", "ABANDONED" -> true;
      default -> false;
    };
  }
}
