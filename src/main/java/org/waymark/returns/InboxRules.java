package org.waymark.returns;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where dropped files arrive and go, and how long a file must lie untouched to count as complete.
 */
public record InboxRules(Path inbox, Path taken, Path refused, Duration quietFor) {
  public InboxRules {
    if (quietFor.isNegative()) {
      throw new IllegalArgumentException("a file lies quiet for 0 seconds or more");
    }
  }
}
