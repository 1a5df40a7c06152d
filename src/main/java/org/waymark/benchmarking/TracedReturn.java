package org.waymark.benchmarking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;

/**
 * The return that a score was made from, where it stands now, and its untouched file: name and
 * SHA-256, each absent for readers that it is not for.
 */
public record TracedReturn(
    ReturnId id,
    int version,
    ReturnStatus status,
    Instant receivedAt,
    @Nullable String fileName,
    @Nullable String sha256) {

  static TracedReturn of(SubmittedReturn from) {
    return new TracedReturn(
        from.id(),
        from.version(),
        from.status(),
        from.receivedAt(),
        from.fileName(),
        from.sha256());
  }

  /** People name files after themselves, so the name goes with the cells. */
  TracedReturn cut(Depth depth) {
    return new TracedReturn(
        id,
        version,
        status,
        receivedAt,
        depth.reaches(Depth.CELLS) ? fileName : null,
        depth.reaches(Depth.FILE) ? sha256 : null);
  }
}
