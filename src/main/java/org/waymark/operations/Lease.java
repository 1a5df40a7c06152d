package org.waymark.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to run a job: at most one owner holds it, until it expires unless the owner's heartbeat
 * prolongs it. The execution is the run it was taken for, once that is known.
 */
public record Lease(
    JobName job, @Nullable String owner, @Nullable Long execution, @Nullable Instant expires) {

  public boolean freeAt(Instant now) {
    return owner == null || expires == null || !now.isBefore(expires);
  }
}
