package org.waymark.web.trust;

import org.waymark.calendar.LondonTime;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.Names;
import org.waymark.web.Tag;

/**
 * One version of a return as a line of a page: whether it was examined, and whether a copy of it
 * with its problems marked can be made.
 */
public record VersionLine(
    SubmittedReturn version, String sent, boolean examined, boolean marked, Tag tag) {

  static VersionLine of(SubmittedReturn r, Names names) {
    return new VersionLine(
        r,
        "%s by %s, %s"
            .formatted(LondonTime.words(r.receivedAt()), names.of(r.sentBy()), r.channel().words()),
        r.status() != ReturnStatus.RECEIVED,
        r.status() != ReturnStatus.RECEIVED && r.filePurgedAt() == null,
        Tag.of(r.status()));
  }
}
