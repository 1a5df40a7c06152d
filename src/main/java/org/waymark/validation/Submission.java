package org.waymark.validation;

import java.util.List;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;

/**
 * A return under examination: what was received for whom, its entries in reading order (one for
 * each question that is asked, the first where a key occurs twice), the entries that repeat a key,
 * and the keyed cells that belong to no question that is asked.
 */
record Submission(
    RawReturn raw,
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    List<Entry> entries,
    List<Entry> repeats,
    List<RawAnswer> strays) {
  Submission {
    entries = List.copyOf(entries);
    repeats = List.copyOf(repeats);
    strays = List.copyOf(strays);
  }
}
