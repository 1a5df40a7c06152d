package org.waymark.organisations;

import java.time.Instant;

/** Which file said so, by its SHA-256, and who imported it when. */
public record RegisterSource(String fileName, String sha256, String importedBy, Instant at) {
  public RegisterSource {
    if (fileName.isBlank() || importedBy.isBlank() || !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a source names its file, its hash and who imported it");
    }
  }
}
