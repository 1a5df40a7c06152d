package org.waymark.web.trust;

import org.waymark.calendar.LondonTime;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;

/** One version of a return as a line of a page. */
public record VersionLine(
    long id,
    int number,
    String sent,
    String fileName,
    String size,
    String sha256,
    boolean examined,
    StatusTag tag) {

  static VersionLine of(SubmittedReturn r) {
    return new VersionLine(
        r.id().value(),
        r.version(),
        "%s by %s, %s".formatted(LondonTime.words(r.receivedAt()), r.sentBy(), r.channel().words()),
        r.fileName(),
        size(r.size()),
        r.sha256(),
        r.status() != ReturnStatus.RECEIVED,
        StatusTag.of(r.status()));
  }

  /** "840 bytes", "19 KB" or "2.5 MB", as file managers count. */
  static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " bytes";
    }
    double kilobytes = bytes / 1024.0;
    return kilobytes < 1024
        ? "%.0f KB".formatted(kilobytes)
        : "%.1f MB".formatted(kilobytes / 1024);
  }
}
