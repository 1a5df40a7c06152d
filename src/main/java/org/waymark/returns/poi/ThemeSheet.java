package org.waymark.returns.poi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;

/** One theme's questions, a row each, with the key of each row in a hidden first column. */
final class ThemeSheet {
  private static final int REFERENCE = 1;
  private static final int QUESTION = 2;
  private static final int HELP = 3;
  private static final int FIRST_PART = 4;
  private static final int HEAD_ROW = 3;
  private static final int HELP_WIDTH = 50;
  private static final int[] PART_WIDTHS = {24, 32, 32, 20, 20, 12};
  private static final float LINE_POINTS = 14.5f;
  private static final float HIGHEST_ROW_POINTS = 409f;

  private final XSSFSheet sheet;
  private final Look look;
  private final OrganisationType type;
  private final Map<String, Answer> answers;
  private final InputRules rules;
  private int next = HEAD_ROW + 1;

  ThemeSheet(
      XSSFSheet sheet,
      Look look,
      OptionLists lists,
      OrganisationType type,
      Map<String, Answer> answers) {
    this.sheet = sheet;
    this.look = look;
    this.type = type;
    this.answers = answers;
    this.rules = new InputRules(sheet, lists);
  }

  void write(Theme theme) {
    List<Issue> issues =
        theme.issues().stream().filter(i -> asked(i).findAny().isPresent()).toList();
    boolean evidence =
        issues.stream()
            .flatMap(this::asked)
            .anyMatch(q -> q.kind() instanceof AnswerKind.EvidenceLine);
    List<Part> parts = evidence ? List.of(Part.values()) : List.of(Part.ANSWER, Part.REASON);
    heads(theme.title(), parts);
    for (Issue issue : issues) {
      XSSFRow row = sheet.createRow(next++);
      for (int c = REFERENCE; c < toDoColumn(parts); c++) {
        row.createCell(c).setCellStyle(look.issue);
      }
      row.getCell(REFERENCE).setCellValue(issue.id());
      row.getCell(QUESTION).setCellValue(issue.title());
      asked(issue).forEach(q -> question(q, toDoColumn(parts)));
    }
    toDoCount(toDoColumn(parts));
    rules.write();
    finish(parts);
  }

  private Stream<Question> asked(Issue issue) {
    return issue.questions().stream().filter(q -> q.appliesTo(type));
  }

  private static int toDoColumn(List<Part> parts) {
    return FIRST_PART + parts.size();
  }

  private void heads(String title, List<Part> parts) {
    XSSFRow keys = sheet.createRow(0);
    keys.setZeroHeight(true);
    keys.createCell(0).setCellValue(Part.KEY);
    text(sheet.createRow(1), REFERENCE, title, look.title);
    XSSFRow heads = sheet.createRow(HEAD_ROW);
    text(heads, REFERENCE, "Reference", look.head);
    text(heads, QUESTION, "Question", look.head);
    text(heads, HELP, "What to enter", look.head);
    for (int i = 0; i < parts.size(); i++) {
      keys.createCell(FIRST_PART + i).setCellValue(parts.get(i).id());
      text(heads, FIRST_PART + i, parts.get(i).heading(), look.head);
    }
    text(heads, toDoColumn(parts), "To do", look.head);
  }

  private void question(Question question, int toDoColumn) {
    XSSFRow row = sheet.createRow(next++);
    row.createCell(0).setCellValue(question.id());
    text(row, REFERENCE, question.id(), look.words);
    text(row, QUESTION, question.text(), look.words);
    String help = HelpText.of(question);
    text(row, HELP, help, look.words);
    row.setHeightInPoints(
        Math.min(HIGHEST_ROW_POINTS, LINE_POINTS * Math.max(lines(question.text()), lines(help))));
    Answer answer = answers.get(question.id());
    var inputs = new InputCells(row, look, FIRST_PART);
    inputs.write(question, answer == null ? null : answer.value());
    rules.add(question, row.getRowNum(), FIRST_PART);
    if (question.required()) {
      Part first = question.kind() instanceof AnswerKind.EvidenceLine ? Part.DOCUMENT : Part.ANSWER;
      XSSFCell toDo = row.createCell(toDoColumn);
      String place = ExcelName.cell(row.getRowNum(), FIRST_PART + first.ordinal());
      toDo.setCellFormula("IF(TRIM(" + place + ")=\"\",\"To do\",\"\")");
      toDo.setCellValue(answer == null ? "To do" : "");
      toDo.setCellStyle(look.bold);
    }
  }

  private void toDoCount(int column) {
    XSSFCell count = sheet.createRow(2).createCell(REFERENCE);
    String from = ExcelName.cell(HEAD_ROW + 1, column);
    String to = ExcelName.cell(Math.max(next - 1, HEAD_ROW + 1), column);
    long open = 0;
    for (int r = HEAD_ROW + 1; r < next; r++) {
      XSSFCell cell = sheet.getRow(r).getCell(column);
      open += cell != null && !cell.getStringCellValue().isEmpty() ? 1 : 0;
    }
    count.setCellFormula("COUNTIF(" + from + ":" + to + ",\"To do\")&\" to do\"");
    count.setCellValue(open + " to do");
    count.setCellStyle(look.issue);
  }

  private void finish(List<Part> parts) {
    sheet.setColumnHidden(0, true);
    sheet.setColumnWidth(REFERENCE, 14 * 256);
    sheet.setColumnWidth(QUESTION, HELP_WIDTH * 256);
    sheet.setColumnWidth(HELP, HELP_WIDTH * 256);
    for (int i = 0; i < parts.size(); i++) {
      sheet.setColumnWidth(FIRST_PART + i, PART_WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, HEAD_ROW + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
    Paper.a4(sheet);
    sheet.enableLocking();
    // People widen a column to read their own text; that needs no password and harms nothing.
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  /** Lines that a text takes in a column of the help's width; Excel does not fit rows by itself. */
  private static int lines(String text) {
    return text.lines().mapToInt(l -> 1 + l.length() / HELP_WIDTH).sum();
  }

  private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
