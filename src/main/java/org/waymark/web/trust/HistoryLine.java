package org.waymark.web.trust;

import org.waymark.calendar.LondonTime;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;

/** One step in the life of a version, as a line of a page. */
public record HistoryLine(int version, String status, String at, String by, String why) {
  static HistoryLine of(SubmittedReturn version, ReturnEvent event, Names names) {
    return new HistoryLine(
        version.version(),
        event.status().words(),
        LondonTime.words(event.at()),
        names.of(event.by()),
        event.why());
  }
}
