package org.waymark.returns.poi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.RoadMap;
import org.waymark.returns.CellContent;

/** The levels aimed at: a row for each issue, a column for each year. */
final class RoadMapSheet {
  private static final String TITLE = "Road map";
  private static final int ID = 1;
  private static final int ISSUE = 2;
  private static final int NOW = 3;
  private static final int FIRST_YEAR = 4;
  private static final int ISSUE_WIDTH = 50;
  private static final int YEAR_WIDTH = 17;

  private final Book book;
  private final Order order;
  private final RoadMap map;
  private final Look look;
  private final InputSheet sheet;
  private final Pen pen;

  private RoadMapSheet(Book book, Order order, RoadMap map) {
    this.book = book;
    this.order = order;
    this.map = map;
    this.look = book.look;
    this.sheet = new InputSheet(book, order, TITLE);
    this.pen = sheet.pen;
  }

  /** Nothing where the edition asks for none. */
  static void write(Book book, Order order) {
    Optional<RoadMap> map = order.edition().annexes().roadMap();
    if (map.isEmpty()) {
      return;
    }
    List<Issue> issues = order.edition().issues().filter(i -> asked(order, map.get(), i)).toList();
    if (!issues.isEmpty()) {
      new RoadMapSheet(book, order, map.get()).write(issues);
    }
  }

  private static boolean asked(Order order, RoadMap map, Issue issue) {
    return map.years().stream()
        .anyMatch(year -> order.asked().containsKey(AnswerKey.target(issue.id(), year)));
  }

  private void write(List<Issue> issues) {
    XSSFRow header = pen.header();
    for (int i = 0; i < map.years().size(); i++) {
      String label = AnswerKey.targets(map.years().get(i)).label();
      header.createCell(FIRST_YEAR + i).setCellValue(label);
    }
    pen.title(TITLE, ID);
    XSSFRow count = pen.row(null);
    XSSFRow help = pen.row(null);
    pen.text(help, ID, map.help(), look.words);
    pen.merge(help, ID, toDoColumn());
    Pen.height(help, Pen.lines(map.help(), 120));
    int headRow = heads();
    issues.forEach(this::row);
    XSSFCell cell = pen.text(count, ID, "", look.count);
    cell.setCellFormula(
        "SUM(%s:%s)"
            .formatted(
                ExcelName.cell(headRow + 1, toDoColumn()),
                ExcelName.cell(pen.next() - 1, toDoColumn())));
    cell.setCellValue(sheet.toDo());
    finish(headRow, count.getRowNum());
  }

  private int toDoColumn() {
    return FIRST_YEAR + map.years().size();
  }

  private int heads() {
    XSSFRow heads = pen.row(null);
    pen.text(heads, ID, "Reference", look.head);
    pen.text(heads, ISSUE, "Issue", look.head);
    pen.text(heads, NOW, "Level now", look.head);
    for (int i = 0; i < map.years().size(); i++) {
      int year = map.years().get(i);
      pen.text(
          heads,
          FIRST_YEAR + i,
          "Enter: level by 31 March " + year,
          map.requiredYears().contains(year) ? "needed" : "if it differs",
          look.head);
    }
    pen.text(heads, toDoColumn(), QuestionSheet.TO_DO, look.head);
    Pen.height(heads, 3);
    return heads.getRowNum();
  }

  private void row(Issue issue) {
    XSSFRow row = pen.row(issue.id());
    pen.text(row, ID, issue.id(), look.words);
    pen.text(row, ISSUE, issue.title(), look.bold);
    now(row, issue);
    StringBuilder open = new StringBuilder();
    long missing = 0;
    for (int i = 0; i < map.years().size(); i++) {
      String key = AnswerKey.target(issue.id(), map.years().get(i));
      Question question = order.asked().get(key);
      if (question == null) {
        continue;
      }
      sheet.inputs.answer(row, FIRST_YEAR + i, question, "");
      if (question.required()) {
        String cell = ExcelName.cell(row.getRowNum(), FIRST_YEAR + i);
        open.append(open.isEmpty() ? "" : "+").append("(" + Formulas.blank(cell) + ")");
        missing += order.blank(key, Part.ANSWER) ? 1 : 0;
        sheet.highlights.required(row.getRowNum(), FIRST_YEAR + i);
      }
    }
    if (!open.isEmpty()) {
      XSSFCell cell = pen.text(row, toDoColumn(), "", look.rowCount);
      cell.setCellFormula("0+" + open);
      cell.setCellValue(missing);
      sheet.add(missing);
    }
    Pen.height(row, Pen.boldLines(issue.title(), ISSUE_WIDTH));
  }

  /** The level entered on the theme's sheet, to look at beside the targets. */
  private void now(XSSFRow row, Issue issue) {
    for (Question question : order.asked(issue.questions())) {
      String place = book.places.get(question.id());
      if (place != null) {
        XSSFCell cell = pen.text(row, NOW, "", look.count);
        cell.setCellStyle(look.words);
        cell.setCellFormula("IF(ISNUMBER(%1$s),\"Level \"&%1$s,\"\")".formatted(place));
        cell.setCellValue(
            order.content(question.id(), Part.ANSWER) instanceof CellContent.Number level
                ? "Level " + level.shown()
                : "");
        return;
      }
    }
  }

  private void finish(int headRow, int countRow) {
    pen.width(ID, 12);
    pen.width(ISSUE, ISSUE_WIDTH);
    pen.width(NOW, 12);
    for (int i = 0; i < map.years().size(); i++) {
      pen.width(FIRST_YEAR + i, YEAR_WIDTH);
    }
    pen.width(toDoColumn(), 9);
    String years = map.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    sheet.finish(
        headRow, "The levels you aim at by 31 March of " + years, ExcelName.cell(countRow, ID));
  }
}
