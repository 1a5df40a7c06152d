package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;

/** What makes a database a demonstration's: when that began, and under which edition (its id). */
public record Mark(Instant begunAt, String edition) {
  private static final Duration LONGEST_MAKING = Duration.ofSeconds(20);

  /**
   * The same mark, or a later one where the sample returns took so long to make that the collection
   * would close before a slow server has taken them in.
   */
  public Mark madeAt(Instant now) {
    Instant earliest = now.minus(LONGEST_MAKING);
    return earliest.isAfter(begunAt) ? new Mark(earliest, edition) : this;
  }
}
