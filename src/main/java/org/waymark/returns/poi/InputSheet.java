package org.waymark.returns.poi;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with inputs while it is written: what writes on it, and how much is left to do there. */
final class InputSheet {
  final Pen pen;
  final Inputs inputs;
  final Highlights highlights;
  private final Book book;
  private final InputRules rules;
  private long toDo;

  InputSheet(Book book, Order order, String title) {
    XSSFSheet sheet = book.sheet(title);
    this.book = book;
    this.pen = new Pen(sheet, book.look);
    this.rules = new InputRules(sheet, book.lists);
    this.inputs = new Inputs(book, order, rules);
    this.highlights = new Highlights(sheet, book.look);
  }

  /** Counts what is open as the sheet is handed out. */
  void add(long open) {
    toDo += open;
  }

  long toDo() {
    return toDo;
  }

  /** A row's own "To do", shown while the formula holds. */
  void toDo(XSSFRow row, int column, String formula, boolean open) {
    XSSFCell cell = pen.text(row, column, "", book.look.toDo);
    cell.setCellFormula(Formulas.toDo(formula));
    cell.setCellValue(open ? QuestionSheet.TO_DO : "");
    add(open ? 1 : 0);
  }

  /** Writes what was gathered, and tells the start sheet what this one is about. */
  void finish(int headRow, String about, String countCell) {
    rules.write();
    highlights.write();
    pen.finish(headRow);
    book.list(pen.sheet, about, countCell, toDo);
  }
}
