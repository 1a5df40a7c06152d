package org.waymark.returns.poi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Column;
import org.waymark.editions.Question;
import org.waymark.editions.Table;
import org.waymark.returns.CellContent;

/** A table that the sender adds rows to: a row each, the columns in their groups. */
final class TableSheet {
  private static final int SPARE_ROWS = 20;

  /** Rows beyond what the table takes keep their place in a copy, to be told of; within reason. */
  private static final int MOST_TIMES = 2;

  private static final int NUMBER = 1;
  private static final int FIRST = 2;
  private static final int CONFIRM_ANSWER = 5;

  private final Book book;
  private final Order order;
  private final Table table;
  private final Look look;
  private final InputSheet sheet;
  private final Pen pen;
  private final List<Column> columns;
  private final Map<String, Integer> places = new HashMap<>();
  private final int toDoColumn;
  private final TableRow row;

  TableSheet(Book book, Order order, Table table) {
    this.book = book;
    this.order = order;
    this.table = table;
    this.look = book.look;
    this.sheet = new InputSheet(book, order, table.title());
    this.pen = sheet.pen;
    this.columns = table.columns(order.type()).toList();
    IntStream.range(0, columns.size()).forEach(i -> places.put(columns.get(i).id(), FIRST + i));
    this.toDoColumn = FIRST + columns.size();
    this.row = new TableRow(columns, places);
  }

  void write() {
    XSSFRow confirmations = pen.header();
    confirmations.createCell(CONFIRM_ANSWER).setCellValue(Part.ANSWER.id());
    pen.title(table.title(), NUMBER);
    XSSFRow count = pen.row(null);
    help();
    order.confirmation(table.id()).ifPresent(this::confirmation);
    XSSFRow header = pen.header();
    places.forEach(
        (id, at) -> header.createCell(at).setCellValue(AnswerKey.cells(table.id(), id).label()));
    groups();
    int headRow = heads();
    int first = pen.next();
    IntStream.rangeClosed(1, rows()).forEach(this::row);
    int last = pen.next() - 1;
    pen.row(Marker.END.label()).setZeroHeight(true);
    count(count, first, last);
    colours(first, last);
    finish(headRow, count.getRowNum());
  }

  private void help() {
    XSSFRow row = pen.row(null);
    int last = Math.min(FIRST + 5, toDoColumn - 1);
    String words =
        table.help()
            + " What each column means is on the next sheet. In a row that is begun, what is"
            + " still needed turns orange and what is not asked turns grey. Insert rows if these"
            + " are too few; a return takes %d.".formatted(table.mostRows());
    pen.text(row, NUMBER, words, look.words);
    pen.merge(row, NUMBER, last);
    int width = 6 + IntStream.range(0, last - FIRST + 1).map(i -> width(i)).sum();
    Pen.height(row, Pen.lines(words, width));
  }

  private void confirmation(Question question) {
    XSSFRow at = pen.row(question.id());
    pen.text(at, NUMBER, question.text(), look.bold);
    pen.merge(at, NUMBER, CONFIRM_ANSWER - 1);
    long open = order.blank(question.id(), Part.ANSWER) ? 1 : 0;
    sheet.inputs.answer(at, CONFIRM_ANSWER, question, "");
    sheet.highlights.required(at.getRowNum(), CONFIRM_ANSWER);
    XSSFCell cell = pen.text(at, CONFIRM_ANSWER + 1, "", look.rowCount);
    String blank = Formulas.blank(ExcelName.cell(at.getRowNum(), CONFIRM_ANSWER));
    cell.setCellFormula("IF(" + blank + ",1,0)");
    cell.setCellValue(open);
    sheet.add(open);
    Pen.height(at, 2);
  }

  private void groups() {
    XSSFRow groups = pen.row(null);
    int from = 0;
    while (from < columns.size()) {
      String group = columns.get(from).group();
      int to = from;
      while (to + 1 < columns.size() && columns.get(to + 1).group().equals(group)) {
        to++;
      }
      if (!group.isEmpty()) {
        IntStream.rangeClosed(from, to)
            .forEach(i -> groups.createCell(FIRST + i).setCellStyle(look.band));
        groups.getCell(FIRST + from).setCellValue(group);
        pen.merge(groups, FIRST + from, FIRST + to);
      }
      from = to + 1;
    }
    groups.setHeightInPoints(20);
  }

  private int heads() {
    XSSFRow heads = pen.row(Marker.ROWS.label());
    pen.text(heads, NUMBER, "Row", look.head);
    int most = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String when = TableGuide.when(column);
      pen.text(heads, FIRST + i, "Enter: " + column.title(), when, look.head);
      int width = width(i);
      pen.width(FIRST + i, width);
      most =
          Math.max(
              most, Pen.boldLines("Enter: " + column.title(), width) + Pen.lines(when, width - 1));
    }
    pen.text(heads, toDoColumn, QuestionSheet.TO_DO, look.head);
    if (order.from().isPresent()) {
      pen.text(heads, toDoColumn + 1, QuestionSheet.CARRIED, look.head);
    }
    Pen.height(heads, most);
    return heads.getRowNum();
  }

  private int width(int column) {
    return TableGuide.width(columns.get(column));
  }

  private int rows() {
    int filled =
        order
            .contents()
            .keys()
            .flatMap(key -> AnswerKey.Cell.parse(key).stream())
            .filter(
                cell ->
                    cell.table().equals(table.id()) && cell.row() <= MOST_TIMES * table.mostRows())
            .mapToInt(AnswerKey.Cell::row)
            .max()
            .orElse(0);
    return Math.max(filled, Math.min(table.mostRows(), filled + SPARE_ROWS));
  }

  private void row(int number) {
    XSSFRow at = pen.row(String.valueOf(number));
    pen.text(at, NUMBER, String.valueOf(number), look.words);
    String carried = "";
    Map<String, CellContent> values = new HashMap<>();
    for (Column column : columns) {
      Question question = table.question(number, column);
      if (!order.blank(question.id(), Part.ANSWER)) {
        values.put(column.id(), order.content(question.id(), Part.ANSWER));
        carried = order.carried(question.id());
      }
      sheet.inputs.answer(at, place(column), question, column.question().text());
    }
    XSSFCell cell = pen.text(at, toDoColumn, "", look.rowCount);
    cell.setCellFormula(row.toDo(at.getRowNum()));
    long open = row.toDo(values);
    cell.setCellValue(open);
    sheet.add(open);
    if (!carried.isEmpty()) {
      pen.text(at, toDoColumn + 1, carried, look.quiet);
    }
    at.setHeightInPoints(values.isEmpty() ? 21 : row.height(values));
  }

  private int place(Column column) {
    return places.getOrDefault(column.id(), FIRST);
  }

  private void count(XSSFRow row, int first, int last) {
    String cells = ExcelName.cell(first, toDoColumn) + ":" + ExcelName.cell(last, toDoColumn);
    String confirm =
        order
            .confirmation(table.id())
            .map(q -> "+" + ExcelName.cell(row.getRowNum() + 2, CONFIRM_ANSWER + 1))
            .orElse("");
    XSSFCell cell = pen.text(row, NUMBER, "", look.count);
    cell.setCellFormula("SUM(" + cells + ")" + confirm);
    cell.setCellValue(sheet.toDo());
    pen.merge(row, NUMBER, FIRST);
  }

  private void colours(int first, int last) {
    for (Column column : columns) {
      var cells = new CellRangeAddress(first, last, place(column), place(column));
      row.missing(column, first).ifPresent(formula -> sheet.highlights.missing(cells, formula));
      row.notAsked(column, first).ifPresent(formula -> sheet.highlights.notAsked(cells, formula));
    }
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private void finish(int headRow, int countRow) {
    pen.width(NUMBER, 6);
    pen.width(toDoColumn, 9);
    pen.width(toDoColumn + 1, 14);
    sheet.finish(headRow, firstSentence(table.help()), ExcelName.cell(countRow, NUMBER));
    pen.sheet.createFreezePane(FIRST + 1, headRow + 1);
    int wide = 15 + IntStream.range(0, columns.size()).map(this::width).sum();
    Paper.pagesWide(pen.sheet, wide, new CellRangeAddress(headRow, headRow, NUMBER, FIRST));
    pen.sheet.lockInsertRows(false);
  }
}
