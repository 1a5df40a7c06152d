package org.waymark.web.trust;

import org.waymark.calendar.LondonTime;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;
import org.waymark.web.Tag;

/** One version of a return as a line of a page. */
public record VersionLine(SubmittedReturn version, String sent, boolean examined, Tag tag) {

  static VersionLine of(SubmittedReturn r, Names names) {
    return new VersionLine(
        r,
        "%s by %s, %s"
            .formatted(LondonTime.words(r.receivedAt()), names.of(r.sentBy()), r.channel().words()),
        r.status() != ReturnStatus.RECEIVED,
        Tag.of(r.status()));
  }
}
