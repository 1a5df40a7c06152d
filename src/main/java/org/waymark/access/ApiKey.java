package org.waymark.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A key by which a program acts as an account: only the SHA-256 (64 hexadecimal digits) of it is
 * kept. It ends at its expiry or when it is revoked.
 */
public record ApiKey(
    String sha256,
    String account,
    String label,
    Instant issued,
    Instant expires,
    Optional<Instant> revoked) {
  public ApiKey {
    Objects.requireNonNull(issued);
    Objects.requireNonNull(revoked);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    if (label.isBlank() || label.length() > 80) {
      throw new IllegalArgumentException("a key has a label of up to 80 characters");
    }
    if (!expires.isAfter(issued)) {
      throw new IllegalArgumentException("a key expires after its issue");
    }
  }

  public boolean holdsAt(Instant now) {
    return now.isBefore(expires) && revoked.isEmpty();
  }
}
