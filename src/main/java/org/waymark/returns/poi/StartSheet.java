package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.ReturnForm;
import org.waymark.returns.StampSeal;
import org.waymark.returns.TemplateContact;

/**
 * The first sheet of a return: whose it is, for when, when it is due, what is left to do and how to
 * do it; and, hidden, the stamp.
 */
final class StartSheet {
  static final String NAME = "Start";

  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int COUNT = 3;
  private static final int LABEL_WIDTH = 26;
  private static final int VALUE_WIDTH = 100;

  private static final List<String> HOW =
      List.of(
          "Enter your answers in the yellow cells. Orange cells are still to be filled and turn"
              + " yellow when they are. All other cells are locked, without a password.",
          "Choose levels and options from the list in the cell. A level holds only if everything it"
              + " describes, and everything the levels below it describe, is in place and can be"
              + " shown to a third party.",
          "Enter percentages as numbers: 12 for 12%. Enter dates such as 6 August 2026.",
          "Where a question does not apply and its text says so, enter \"Not applicable\" and the"
              + " reason beside it.",
          "You may rename, move and print the sheets. Leave the hidden first column of each sheet as"
              + " it is: it says which answer is which.",
          "Save the file as an Excel workbook (.xlsx) without a password, and upload it on your"
              + " return's page in Waymark. You can send a corrected file until the collection"
              + " closes; the last accepted one counts.");

  private final Book book;
  private final Order order;
  private final Look look;
  private final Pen pen;

  StartSheet(Book book, Order order) {
    this.book = book;
    this.order = order;
    this.look = book.look;
    this.pen = new Pen(book.sheet(NAME), look);
  }

  /** To be called once all other sheets are listed. */
  void write(StampSeal seal, TemplateContact contact) {
    pen.header().createCell(VALUE).setCellValue(Part.ANSWER.id());
    pen.title("Waymark return", LABEL);
    facts();
    line("Whom to ask", contact.words());
    pen.row(null);
    sheets();
    pen.row(null);
    how();
    stamp(seal);
    pen.width(LABEL, LABEL_WIDTH);
    pen.width(VALUE, VALUE_WIDTH);
    pen.width(COUNT, 14);
    pen.finish();
    pen.sheet.getPrintSetup().setFitHeight((short) 1);
  }

  private void facts() {
    line("Organisation", order.organisation().name());
    stamp(StampKey.ORGANISATION, "Code", order.organisation().code().value());
    line("Type", order.organisation().type().words());
    line("Quarter", order.quarter().id().words());
    line("Form", form());
    line("Opens", LondonTime.words(order.quarter().dates().opens()));
    line("Due by", LondonTime.words(order.quarter().dates().softDeadline()));
    line("Questions of", order.edition().title());
  }

  private String form() {
    String carried =
        order
            .from()
            .map(QuarterId::words)
            .map(
                from ->
                    " Your answers of %s stand in it where they are asked again, and are marked as carried forward."
                        .formatted(from))
            .orElse("");
    return order.form() == ReturnForm.FULL
        ? "Full return: every question is asked." + carried
        : "Interim return: change what has changed since your last return, and confirm the rest."
            + carried;
  }

  private void sheets() {
    XSSFRow heads = pen.row(null);
    pen.text(heads, LABEL, "Sheet", look.head);
    pen.text(heads, VALUE, "What it asks", look.head);
    pen.text(heads, COUNT, QuestionSheet.TO_DO, look.head);
    List<String> counts = new ArrayList<>();
    long total = 0;
    for (Book.Listed sheet : book.listed) {
      XSSFRow row = pen.row(null);
      book.link(pen.text(row, LABEL, sheet.sheet(), look.link), sheet.sheet(), "A1");
      pen.text(row, VALUE, sheet.about(), look.words);
      String place = Book.reference(sheet.sheet(), sheet.countCell());
      count(row, place, sheet.toDo());
      counts.add(ExcelName.cell(row.getRowNum(), COUNT));
      total += sheet.toDo();
      Pen.height(row, Pen.lines(sheet.about(), VALUE_WIDTH));
    }
    XSSFRow row = pen.row(null);
    pen.text(row, LABEL, "Total", look.bold);
    if (counts.isEmpty()) {
      return;
    }
    count(row, "SUM(%s:%s)".formatted(counts.get(0), counts.get(counts.size() - 1)), total);
  }

  private void count(XSSFRow row, String formula, long toDo) {
    XSSFCell cell = pen.text(row, COUNT, "", look.count);
    cell.setCellFormula(formula);
    cell.setCellValue(toDo);
  }

  private void how() {
    XSSFRow head = pen.row(null);
    pen.text(head, LABEL, "How to fill it in", look.bold);
    int number = 1;
    for (String how : HOW) {
      XSSFRow row = number == 1 ? head : pen.row(null);
      String words = number++ + ". " + how;
      pen.text(row, VALUE, words, look.words);
      Pen.height(row, Pen.lines(words, VALUE_WIDTH));
    }
  }

  private void stamp(StampSeal seal) {
    Edition edition = order.edition();
    stamp(StampKey.QUARTER, "", order.quarter().id().toString()).setZeroHeight(true);
    stamp(StampKey.EDITION, "", edition.id()).setZeroHeight(true);
    stamp(StampKey.EDITION_HASH, "", edition.hash()).setZeroHeight(true);
    String code =
        order.genuine()
            ? seal.code(
                order.organisation().code().value(),
                order.quarter().id().toString(),
                edition.id(),
                edition.hash())
            : "";
    stamp(StampKey.CODE, "", code).setZeroHeight(true);
  }

  private XSSFRow stamp(StampKey key, String label, String value) {
    return line(pen.row(key.key()), label, value);
  }

  private void line(String label, String value) {
    line(pen.row(null), label, value);
  }

  private XSSFRow line(XSSFRow row, String label, String value) {
    pen.text(row, LABEL, label, look.bold);
    pen.text(row, VALUE, value, look.words);
    Pen.height(row, Pen.lines(value, VALUE_WIDTH));
    return row;
  }
}
