package org.waymark.returns.poi;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.editions.Recurrence;

/** A sheet of questions under headings, one below the other, with all answers in one column. */
final class QuestionSheet {
  static final String TO_DO = "To do";
  static final String ENTER = "Enter: answer";
  static final String CARRIED = "Carried forward from";

  static final int REFERENCE = 1;
  static final int TEXT = 2;
  static final int ANSWER = 3;
  static final int REASON = 4;
  static final int TO_DO_COLUMN = 5;
  static final int CARRIED_COLUMN = 6;
  static final int TEXT_WIDTH = 80;
  private static final int COUNT_ROW = 2;
  private static final int HEAD_ROW = 3;

  private final Book book;
  private final Order order;
  private final Look look;
  private final InputSheet sheet;
  private final Pen pen;

  QuestionSheet(Book book, Order order, String title) {
    this.book = book;
    this.order = order;
    this.look = book.look;
    this.sheet = new InputSheet(book, order, title);
    this.pen = sheet.pen;
    XSSFRow header = pen.header();
    header.createCell(ANSWER).setCellValue(Part.ANSWER.id());
    header.createCell(REASON).setCellValue(Part.REASON.id());
    pen.title(title, REFERENCE);
    pen.row(null);
    XSSFRow heads = pen.row(null);
    pen.text(heads, REFERENCE, "Reference", look.head);
    pen.text(heads, TEXT, "Question", look.head);
    pen.text(heads, ANSWER, ENTER, look.head);
    pen.text(heads, REASON, "Enter: reason or comment", look.head);
    pen.text(heads, TO_DO_COLUMN, TO_DO, look.head);
    if (order.from().isPresent()) {
      pen.text(heads, CARRIED_COLUMN, CARRIED, look.head);
      Pen.height(heads, 2);
    }
  }

  void heading(String reference, String title, String help) {
    XSSFRow row = pen.row(null);
    for (int c = REFERENCE; c <= TO_DO_COLUMN; c++) {
      row.createCell(c).setCellStyle(look.band);
    }
    row.getCell(REFERENCE).setCellValue(reference);
    row.getCell(TEXT).setCellValue(title);
    row.setHeightInPoints(21);
    if (!help.isEmpty()) {
      XSSFRow below = pen.row(null);
      pen.text(below, TEXT, help, look.words);
      Pen.height(below, Pen.lines(help, TEXT_WIDTH));
    }
  }

  void question(Question question) {
    AnswerKind kind = question.kind();
    if (kind instanceof AnswerKind.EvidenceLine) {
      evidence(question);
      return;
    }
    XSSFRow row = words(question.id(), reference(question), question.text(), HelpText.of(question));
    answer(row, question);
    if (kind instanceof AnswerKind.Level level) {
      String place = "$" + ExcelName.column(ANSWER) + "$" + (row.getRowNum() + 1);
      book.places.put(question.id(), Book.reference(pen.sheet.getSheetName(), place));
      descriptors(level, place);
    }
  }

  /** What people see: the question's id, which for a confirmation would tell them nothing. */
  private static String reference(Question question) {
    return question.recurrence() == Recurrence.BETWEEN ? "Confirm" : question.id();
  }

  private void answer(XSSFRow row, Question question) {
    sheet.inputs.answer(row, ANSWER, question, note(question.id()));
    sheet.inputs.reason(row, REASON, question.id());
    if (question.required()) {
      required(row, order.blank(question.id(), Part.ANSWER));
    }
    carried(row, question.id());
  }

  private XSSFRow words(String key, String reference, String text, String help) {
    XSSFRow row = pen.row(key);
    pen.text(row, REFERENCE, reference, look.words);
    pen.text(row, TEXT, text, help, look.words);
    Pen.height(
        row, Pen.boldLines(text, TEXT_WIDTH) + (help.isEmpty() ? 0 : Pen.lines(help, TEXT_WIDTH)));
    return row;
  }

  private void descriptors(AnswerKind.Level level, String place) {
    List<String> descriptors = level.descriptors();
    int first = pen.next();
    for (int i = 0; i < descriptors.size(); i++) {
      XSSFRow row = pen.row(null);
      pen.text(row, REFERENCE, "Level " + i, look.words);
      pen.text(row, TEXT, descriptors.get(i), look.words);
      Pen.height(row, Pen.lines(descriptors.get(i), TEXT_WIDTH));
    }
    sheet.highlights.chosen(
        new CellRangeAddress(first, pen.next() - 1, REFERENCE, TEXT),
        "$" + ExcelName.cell(first, REFERENCE) + "=\"Level \"&" + place);
  }

  /** A row for each detail, so that the sheet stays narrow enough to read and to print. */
  private void evidence(Question question) {
    if (question.mayBeNotApplicable()) {
      answer(words(question.id(), question.id(), question.text(), HelpText.of(question)), question);
    }
    detail(question, Part.DOCUMENT, question.text());
    detail(question, Part.DATE, "Date of the document");
    detail(question, Part.OWNER, "Owner of the document");
    detail(question, Part.LEVEL, "Level that the document supports");
  }

  private void detail(Question question, Part part, String text) {
    boolean first = part == Part.DOCUMENT;
    XSSFRow row = pen.row(part.keyOf(question.id()));
    pen.text(row, REFERENCE, first ? question.id() : "", look.words);
    pen.text(row, TEXT, text, first ? look.bold : look.words);
    Pen.height(row, Pen.boldLines(text, TEXT_WIDTH));
    sheet.inputs.detail(row, ANSWER, question.id(), part, note(question.id()));
    if (first && question.required() && !question.mayBeNotApplicable()) {
      required(row, order.blank(question.id(), part));
    }
    if (first) {
      carried(row, question.id());
    }
  }

  private void required(XSSFRow row, boolean missing) {
    sheet.toDo(row, TO_DO_COLUMN, Formulas.blank(ExcelName.cell(row.getRowNum(), ANSWER)), missing);
    sheet.highlights.required(row.getRowNum(), ANSWER);
  }

  private void carried(XSSFRow row, String key) {
    if (!order.carried(key).isEmpty()) {
      pen.text(row, CARRIED_COLUMN, order.carried(key), look.quiet);
    }
  }

  private String note(String key) {
    return note(order, key);
  }

  /** What the input message of a cell begins with when its answer was carried forward. */
  static String note(Order order, String key) {
    String from = order.carried(key);
    return from.isEmpty() ? "" : "Carried forward from " + from + ". Change it if it has changed.";
  }

  void finish(String about) {
    XSSFCell count = pen.sheet.getRow(COUNT_ROW).createCell(REFERENCE);
    count.setCellFormula(
        "COUNTIF(%s:%s,\"%s\")"
            .formatted(
                ExcelName.cell(HEAD_ROW + 1, TO_DO_COLUMN),
                ExcelName.cell(pen.next(), TO_DO_COLUMN),
                TO_DO));
    count.setCellValue(sheet.toDo());
    count.setCellStyle(look.count);
    pen.width(REFERENCE, 15);
    pen.width(TEXT, TEXT_WIDTH);
    pen.width(ANSWER, 28);
    pen.width(REASON, 32);
    pen.width(TO_DO_COLUMN, 9);
    pen.width(CARRIED_COLUMN, 14);
    sheet.finish(HEAD_ROW, about, ExcelName.cell(COUNT_ROW, REFERENCE));
  }
}
