package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.ActionLine;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Question;
import org.waymark.editions.Recommendation;
import org.waymark.editions.Rhythm;

/** How far each recommendation has come: a state from the list, and a date where it has one. */
final class ActionSheet {
  private static final String TITLE = "Recommendations";
  private static final int ID = 1;
  private static final int TEXT = 2;
  private static final int STATE = 3;
  private static final int DATE = 4;
  private static final int TO_DO = 5;
  private static final int CARRIED = 6;
  private static final int TEXT_WIDTH = 80;

  private final Book book;
  private final Order order;
  private final ActionLine line;
  private final Look look;
  private final InputSheet sheet;
  private final Pen pen;

  private ActionSheet(Book book, Order order, ActionLine line) {
    this.book = book;
    this.order = order;
    this.line = line;
    this.look = book.look;
    this.sheet = new InputSheet(book, order, TITLE);
    this.pen = sheet.pen;
  }

  /** Nothing where the edition asks none of this type. */
  static void write(Book book, Order order) {
    List<Recommendation> asked =
        order.edition().recommendations().stream()
            .filter(r -> order.asked().containsKey(AnswerKey.status(r.id())))
            .toList();
    order
        .edition()
        .annexes()
        .actionLine()
        .filter(line -> !asked.isEmpty())
        .ifPresent(line -> new ActionSheet(book, order, line).write(asked));
  }

  private void write(List<Recommendation> asked) {
    pen.header().createCell(STATE).setCellValue(Part.ANSWER.id());
    pen.title(TITLE, ID);
    XSSFRow count = pen.row(null);
    states();
    XSSFRow header = pen.header();
    header.createCell(STATE).setCellValue(AnswerKey.statuses().label());
    header.createCell(DATE).setCellValue(AnswerKey.dates().label());
    int first = heads();
    asked.forEach(this::row);
    XSSFCell cell = pen.text(count, ID, "", look.count);
    cell.setCellFormula(
        "COUNTIF(%s:%s,\"%s\")"
            .formatted(
                ExcelName.cell(count.getRowNum(), TO_DO),
                ExcelName.cell(pen.next() - 1, TO_DO),
                QuestionSheet.TO_DO));
    cell.setCellValue(sheet.toDo());
    sheet.highlights.missing(
        new CellRangeAddress(first + 1, pen.next() - 1, DATE, DATE), dateMissing(first + 1));
    finish(first, count.getRowNum(), asked.size());
  }

  private void states() {
    XSSFRow help = pen.row(null);
    pen.text(help, TEXT, line.help(), look.words);
    Pen.height(help, Pen.lines(line.help(), TEXT_WIDTH));
    for (ActionLine.State state : line.states()) {
      XSSFRow row = pen.row(null);
      String words = state.meaning() + (state.dated() ? " Date: " + state.date() + "." : "");
      pen.text(row, ID, state.label(), look.bold);
      pen.text(row, TEXT, words, look.words);
      Pen.height(row, Pen.lines(words, TEXT_WIDTH));
    }
    order.confirmation(Rhythm.RECOMMENDATIONS).ifPresent(this::confirmation);
    pen.row(null);
  }

  private void confirmation(Question question) {
    XSSFRow row = pen.row(question.id());
    pen.text(row, TEXT, question.text(), question.help(), look.words);
    Pen.height(
        row, Pen.boldLines(question.text(), TEXT_WIDTH) + Pen.lines(question.help(), TEXT_WIDTH));
    sheet.inputs.answer(row, STATE, question, "");
    sheet.highlights.required(row.getRowNum(), STATE);
    sheet.toDo(
        row,
        TO_DO,
        Formulas.blank(ExcelName.cell(row.getRowNum(), STATE)),
        order.blank(question.id(), Part.ANSWER));
  }

  private int heads() {
    XSSFRow heads = pen.row(null);
    pen.text(heads, ID, "Reference", look.head);
    pen.text(heads, TEXT, "Recommendation, and your part in it", look.head);
    pen.text(heads, STATE, "Enter: state", look.head);
    pen.text(heads, DATE, "Enter: date", look.head);
    pen.text(heads, TO_DO, QuestionSheet.TO_DO, look.head);
    if (order.from().isPresent()) {
      pen.text(heads, CARRIED, QuestionSheet.CARRIED, look.head);
      Pen.height(heads, 2);
    }
    return heads.getRowNum();
  }

  private void row(Recommendation of) {
    XSSFRow row = pen.row(of.id());
    pen.text(row, ID, of.id(), look.words);
    pen.text(row, TEXT, of.title(), of.action(), look.words);
    Pen.height(row, Pen.boldLines(of.title(), TEXT_WIDTH) + Pen.lines(of.action(), TEXT_WIDTH));
    String status = AnswerKey.status(of.id());
    String date = AnswerKey.date(of.id());
    input(row, STATE, status);
    input(row, DATE, date);
    sheet.highlights.required(row.getRowNum(), STATE);
    String open =
        "OR(%s,%s)"
            .formatted(
                Formulas.blank(ExcelName.cell(row.getRowNum(), STATE)),
                dateMissing(row.getRowNum()));
    boolean dated =
        line.state(order.content(status, Part.ANSWER).shown())
            .filter(ActionLine.State::dated)
            .isPresent();
    sheet.toDo(
        row,
        TO_DO,
        open,
        order.blank(status, Part.ANSWER) || (dated && order.blank(date, Part.ANSWER)));
    if (!order.carried(status).isEmpty()) {
      pen.text(row, CARRIED, order.carried(status), look.quiet);
    }
  }

  private void input(XSSFRow row, int column, String key) {
    Question question = order.asked().get(key);
    if (question != null) {
      sheet.inputs.answer(row, column, question, QuestionSheet.note(order, key));
    }
  }

  private String dateMissing(int row) {
    List<String> dated = new ArrayList<>();
    for (ActionLine.State state : line.states()) {
      if (state.dated()) {
        dated.add("$" + ExcelName.cell(row, STATE) + "=" + Formulas.text(state.label()));
      }
    }
    return "AND(%s,%s)"
        .formatted(Formulas.any(dated), Formulas.blank("$" + ExcelName.cell(row, DATE)));
  }

  private void finish(int headRow, int countRow, int asked) {
    pen.width(ID, 16);
    pen.width(TEXT, TEXT_WIDTH);
    pen.width(STATE, 30);
    pen.width(DATE, 22);
    pen.width(TO_DO, 9);
    pen.width(CARRIED, 14);
    String states =
        line.states().stream().map(ActionLine.State::label).collect(Collectors.joining(", "));
    sheet.finish(headRow, "%d lines: %s".formatted(asked, states), ExcelName.cell(countRow, ID));
  }
}
