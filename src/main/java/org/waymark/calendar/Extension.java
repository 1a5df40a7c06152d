package org.waymark.calendar;

import java.time.Instant;

/**
 * More time for one organisation's return of one quarter: until when, why, and who granted it when.
 * The organisation is its code as text, since the register stands on the calendar.
 */
public record Extension(
    QuarterId quarter, String organisation, Instant until, String reason, String by, Instant at) {
  private static final int LONGEST_REASON = 500;

  public Extension {
    reason = reason.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("an extension has a reason of up to 500 characters");
    }
  }

  /**
   * The quarter as it is for this organisation: due by the end of the extension, and open at least
   * as long as for the others. An end that is not after the due date, or after the release, is an
   * IllegalArgumentException whose message is a sentence.
   */
  public Quarter of(Quarter common) {
    CollectionDates dates = common.dates();
    if (!until.isAfter(dates.softDeadline()) || until.isAfter(dates.release())) {
      throw new IllegalArgumentException(
          "An extension ends after %s, when returns are due, and not after %s, the time of the release."
              .formatted(
                  LondonTime.words(dates.softDeadline()), LondonTime.words(dates.release())));
    }
    Instant closes = until.isAfter(dates.hardClose()) ? until : dates.hardClose();
    return new Quarter(
        common.id(),
        common.edition(),
        new CollectionDates(dates.opens(), until, closes, dates.release()),
        common.signOffNeeded());
  }
}
