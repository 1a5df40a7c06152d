package org.waymark.returns.poi;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.calendar.LondonTime;

/** What happens after sending, and two lines for the organisation's own files. Never read. */
final class SignOffSheet {
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int VALUE_WIDTH = 90;

  private SignOffSheet() {}

  static void write(Book book, Order order) {
    Look look = book.look;
    var pen = new Pen(book.sheet("Sign-off"), look);
    pen.row(Marker.NOT_READ.label()).setZeroHeight(true);
    pen.title("Sign-off", LABEL);
    paragraph(
        pen,
        look,
        "On the site",
        order.quarter().signOffNeeded()
            ? "A return counts once an approver of your organisation has signed it off on its page"
                + " in Waymark. Nobody signs off what they sent in themselves. Do this by %s."
                    .formatted(LondonTime.words(order.quarter().dates().softDeadline()))
            : "This quarter a return counts as soon as Waymark has accepted it. Nobody has to sign"
                + " it off.");
    order
        .edition()
        .annexes()
        .consent()
        .ifPresent(
            consent ->
                paragraph(
                    pen,
                    look,
                    "Being named",
                    "Whether your organisation may be named as an example is asked of the approver"
                        + " on that page, for each issue. It is not asked here."));
    paragraph(
        pen,
        look,
        "For your own files",
        "Waymark does not read the two lines below: it knows who sent a return and who signed it"
            + " off from their accounts.");
    own(pen, look, "Prepared by");
    own(pen, look, "To be signed off by");
    pen.width(LABEL, 24);
    pen.width(VALUE, VALUE_WIDTH);
    pen.finish();
  }

  private static void paragraph(Pen pen, Look look, String label, String words) {
    XSSFRow row = pen.row(null);
    pen.text(row, LABEL, label, look.bold);
    pen.text(row, VALUE, words, look.words);
    Pen.height(row, Pen.lines(words, VALUE_WIDTH) + 1);
  }

  private static void own(Pen pen, Look look, String label) {
    XSSFRow row = pen.row(null);
    pen.text(row, LABEL, label, look.bold);
    pen.text(row, VALUE, "", look.textInput);
    row.setHeightInPoints(24);
  }
}
