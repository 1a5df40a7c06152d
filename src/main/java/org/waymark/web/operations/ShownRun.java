package org.waymark.web.operations;

import java.time.Duration;
import java.time.Instant;
import org.waymark.operations.JobRun;
import org.waymark.web.Tag;

/** One run in a list. */
public record ShownRun(JobRun run, Tag tag) {
  static ShownRun of(JobRun run) {
    return new ShownRun(run, Tag.of(run));
  }

  /** How long it took; empty while it runs. */
  public Duration took() {
    Instant started = run.started();
    Instant ended = run.ended();
    return started == null || ended == null ? Duration.ZERO : Duration.between(started, ended);
  }

  public boolean ended() {
    return run.over() && run.started() != null && run.ended() != null;
  }
}
