package org.waymark.returns.poi;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.SourceCell;

/** What stood in a file that was sent and has no cell in its copy: where, what, and why. */
final class NotPlacedSheet {
  static final String NAME = "Not placed";

  private static final int MOST_ROWS = 5_000;
  private static final int SHEET = 1;
  private static final int CELL = 2;
  private static final int KEY = 3;
  private static final int ENTERED = 4;
  private static final int WHY = 5;
  private static final int ENTERED_WIDTH = 60;
  private static final int WHY_WIDTH = 40;

  private final Book book;
  private final Pen pen;

  private NotPlacedSheet(Book book) {
    this.book = book;
    this.pen = new Pen(book.sheet(NAME), book.look);
  }

  /** Nothing when there is nothing to tell; otherwise the cells are added to those known. */
  static void write(
      Book book,
      List<Placement.Left> left,
      List<Extras.Remark> remarks,
      List<String> cutSheets,
      Map<SourceCell, XSSFCell> cells) {
    if (left.isEmpty() && remarks.isEmpty() && cutSheets.isEmpty()) {
      return;
    }
    var sheet = new NotPlacedSheet(book);
    int headRow = sheet.heads(cutSheets);
    left.stream()
        .limit(MOST_ROWS)
        .forEach(l -> cells.put(l.answer().source(), sheet.row(l.answer(), l.why())));
    remarks.stream()
        .limit(Math.max(0, MOST_ROWS - left.size()))
        .forEach(r -> sheet.row(r.source(), "", r.content(), "Written beside the questions"));
    sheet.finish(headRow, left.size() + remarks.size() - MOST_ROWS);
  }

  private int heads(List<String> cutSheets) {
    pen.row(Marker.OWN.label()).setZeroHeight(true);
    pen.title("What has no place in this workbook", SHEET);
    sentence(
        "This stood in your file, and no cell of this workbook takes it. Enter it where it belongs,"
            + " if it does. Waymark does not read this sheet.");
    for (String name : cutSheets) {
      sentence(
          "Your sheet \"%s\" holds more than this copy takes. All of it is in the file that you sent."
              .formatted(name));
    }
    XSSFRow heads = pen.row(null);
    pen.text(heads, SHEET, "Worksheet of your file", book.look.head);
    pen.text(heads, CELL, "Cell", book.look.head);
    pen.text(heads, KEY, "Question", book.look.head);
    pen.text(heads, ENTERED, "You entered", book.look.head);
    pen.text(heads, WHY, "Why it is here", book.look.head);
    return heads.getRowNum();
  }

  private void sentence(String words) {
    XSSFRow row = pen.row(null);
    pen.text(row, SHEET, words, book.look.words);
    pen.merge(row, SHEET, WHY);
    Pen.height(row, Pen.lines(words, 140));
  }

  private XSSFCell row(RawAnswer answer, String why) {
    boolean whole = answer.part().equals(Part.ANSWER.id());
    String key = whole ? answer.question() : answer.question() + ", " + answer.part();
    return row(answer.source(), key, answer.content(), why);
  }

  private XSSFCell row(SourceCell source, String key, CellContent content, String why) {
    XSSFRow row = pen.row(null);
    book.typed.put(pen.text(row, SHEET, "", book.look.words), new CellContent.Text(source.sheet()));
    pen.text(row, CELL, source.cell(), book.look.words);
    book.typed.put(pen.text(row, KEY, "", book.look.words), new CellContent.Text(key));
    XSSFCell entered = pen.text(row, ENTERED, "", book.look.answer);
    book.typed.put(entered, content);
    pen.text(row, WHY, why, book.look.words);
    Pen.height(row, Pen.lines(content.shown(), ENTERED_WIDTH), Pen.lines(why, WHY_WIDTH));
    return entered;
  }

  private void finish(int headRow, int more) {
    if (more > 0) {
      sentence("%,d more cells are in the file that you sent.".formatted(more));
    }
    pen.width(SHEET, 26);
    pen.width(CELL, 9);
    pen.width(KEY, 24);
    pen.width(ENTERED, ENTERED_WIDTH);
    pen.width(WHY, WHY_WIDTH);
    pen.finish(headRow);
  }
}
