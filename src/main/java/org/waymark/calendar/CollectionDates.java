package org.waymark.calendar;

import java.time.Instant;

/**
 * When a quarter's collection opens, when returns are due (shown to trusts), when it closes for
 * good (shown to the national team) and the earliest moment of its release.
 */
public record CollectionDates(
    Instant opens, Instant softDeadline, Instant hardClose, Instant release) {

  public CollectionDates {
    if (!opens.isBefore(softDeadline)
        || softDeadline.isAfter(hardClose)
        || hardClose.isAfter(release)) {
      throw new IllegalArgumentException(
          "a collection opens, is due, closes and is released in that order: %s, %s, %s, %s"
              .formatted(opens, softDeadline, hardClose, release));
    }
  }
}
