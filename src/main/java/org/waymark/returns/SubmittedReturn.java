package org.waymark.returns;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * One version of an organisation's return for a quarter: who sent which file when, its SHA-256 (64
 * hexadecimal digits) and size in bytes, and where it stands. Versions count from 1. Whoever sent
 * it is a key or a word of ours; a file that was deleted after its time keeps its hash and size.
 */
public record SubmittedReturn(
    ReturnId id,
    OrganisationCode organisation,
    QuarterId quarter,
    int version,
    ReturnStatus status,
    Channel channel,
    String sentBy,
    Instant receivedAt,
    String fileName,
    String sha256,
    long size,
    boolean late,
    @Nullable Instant filePurgedAt) {
  public SubmittedReturn {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1");
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** The same where it stood at another time. */
  public SubmittedReturn as(ReturnStatus other) {
    return new SubmittedReturn(
        id,
        organisation,
        quarter,
        version,
        other,
        channel,
        sentBy,
        receivedAt,
        fileName,
        sha256,
        size,
        late,
        filePurgedAt);
  }
}
