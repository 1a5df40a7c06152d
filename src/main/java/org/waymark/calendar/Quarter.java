package org.waymark.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * One quarter's collection: the edition it is collected under (its id), its dates, and whether a
 * second person must sign a return off before it counts in a publication.
 */
public record Quarter(QuarterId id, String edition, CollectionDates dates, boolean signOffNeeded) {

  public Quarter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(dates);
    if (edition.isBlank()) {
      throw new IllegalArgumentException("a quarter names its edition");
    }
  }

  /** Takes returns from the opening until the hard close, which itself is too late. */
  public boolean takesReturnsAt(Instant now) {
    return !now.isBefore(dates.opens()) && now.isBefore(dates.hardClose());
  }

  /** What arrives at or after the due date is late. */
  public boolean overdueAt(Instant moment) {
    return !moment.isBefore(dates.softDeadline());
  }

  public boolean closedAt(Instant now) {
    return !now.isBefore(dates.hardClose());
  }
}
