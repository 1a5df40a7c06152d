package org.waymark.returns.poi;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;

/** The open cells of one sheet: empty, or filled as a person would fill them. */
final class Inputs {
  static final String NOT_APPLICABLE = "Not applicable";

  private final Book book;
  private final Order order;
  private final Look look;
  private final InputRules rules;

  Inputs(Book book, Order order, InputRules rules) {
    this.book = book;
    this.order = order;
    this.look = book.look;
    this.rules = rules;
  }

  /** The cell for the answer itself, with a note in front of its input message. */
  void answer(XSSFRow row, int column, Question question, String note) {
    open(row, column, style(question.kind()), new Slot(question.id(), Part.ANSWER));
    rules.answer(question, row.getRowNum(), column, note);
  }

  /** The cell for why a question does not apply, or why an answer is as it is. */
  void reason(XSSFRow row, int column, String key) {
    open(row, column, look.textInput, new Slot(key, Part.REASON));
    rules.reason(row.getRowNum(), column);
  }

  /** The cell for one detail of a piece of evidence. */
  void detail(XSSFRow row, int column, String key, Part part, String note) {
    open(row, column, style(part), new Slot(key, part));
    rules.detail(part, row.getRowNum(), column, note);
  }

  private XSSFCellStyle style(AnswerKind kind) {
    if (kind instanceof AnswerKind.Choice || kind instanceof AnswerKind.FreeText) {
      return look.textInput;
    }
    return kind instanceof AnswerKind.Day ? look.dateInput : look.anyInput;
  }

  private XSSFCellStyle style(Part part) {
    if (part == Part.DATE) {
      return look.dateInput;
    }
    return part == Part.LEVEL ? look.anyInput : look.textInput;
  }

  private void open(XSSFRow row, int column, XSSFCellStyle style, Slot slot) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    book.typed.put(cell, order.contents().at(slot));
    book.inputs.put(slot, cell);
  }
}
