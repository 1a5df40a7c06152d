package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;
import org.waymark.returns.CellContent;

/** The first sheet of an annotated copy: every problem in a row of its own, linked to its cell. */
final class ProblemsSheet {
  static final String NAME = "Problems";

  /** More than anybody corrects by a list; the CSV has them all. */
  static final int MOST_ROWS = 2_000;

  private static final int NUMBER = 1;
  private static final int SEVERITY = 2;
  private static final int SHEET = 3;
  private static final int CELL = 4;
  private static final int THEIRS = 5;
  private static final int QUESTION = 6;
  private static final int ENTERED = 7;
  private static final int PROBLEM = 8;
  private static final int REMEDY = 9;
  private static final List<String> HEADS =
      List.of(
          "No.",
          "Severity",
          "Worksheet",
          "Cell",
          "In your file",
          "Question",
          "You entered",
          "What is wrong",
          "What to do");
  private static final List<Integer> WIDTHS = List.of(6, 11, 22, 9, 17, 18, 22, 35, 38);

  private final Book book;
  private final Look look;
  private final Pen pen;

  ProblemsSheet(Book book) {
    this.book = book;
    this.look = book.look;
    this.pen = new Pen(book.sheet(NAME), look);
  }

  /** To be called once all cells are in their places. */
  void write(String about, List<String> sentences, List<Problem> problems) {
    pen.row(Marker.PROBLEMS.label()).setZeroHeight(true);
    pen.title(
        problems.isEmpty() ? "No problems in your return" : "Problems in your return", NUMBER);
    sentence(about, look.quiet);
    count(problems, Severity.MUST_FIX, "must be fixed before your return can be accepted");
    count(
        problems,
        Severity.CONFIRM,
        "to confirm: correct the answer, or say why it is right in the reason column or on your"
            + " return's page");
    count(problems, Severity.NOTE, "good to know: nothing to do");
    sentences.forEach(words -> sentence(words, look.words));
    int headRow = heads();
    problems.stream().limit(MOST_ROWS).forEach(this::row);
    if (problems.size() > MOST_ROWS) {
      sentence(
          "%,d more are in the list of findings (CSV) on your return's page."
              .formatted(problems.size() - MOST_ROWS),
          look.bold);
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      pen.width(NUMBER + i, WIDTHS.get(i));
    }
    pen.finish(headRow);
  }

  private void sentence(String words, XSSFCellStyle style) {
    XSSFRow row = pen.row(null);
    pen.text(row, NUMBER, words, style);
    pen.merge(row, NUMBER, REMEDY);
    Pen.height(row, Pen.lines(words, 160));
  }

  /** How many there are, in the frame that marks their cells. */
  private void count(List<Problem> problems, Severity severity, String words) {
    long count = problems.stream().filter(p -> p.finding().severity() == severity).count();
    if (count == 0) {
      return;
    }
    XSSFRow row = pen.row(null);
    XSSFCell cell = pen.text(row, NUMBER, "", look.marked(look.legend, severity, book.variants));
    cell.setCellValue(count);
    pen.text(row, SEVERITY, words, look.legendWords);
    pen.merge(row, SEVERITY, REMEDY);
    row.setHeightInPoints(21);
  }

  private int heads() {
    pen.row(null).setHeightInPoints(8);
    XSSFRow heads = pen.row(null);
    for (int i = 0; i < HEADS.size(); i++) {
      pen.text(heads, NUMBER + i, HEADS.get(i), look.head);
    }
    heads.setHeightInPoints(21);
    return heads.getRowNum();
  }

  private void row(Problem problem) {
    Finding finding = problem.finding();
    XSSFRow row = pen.row(null);
    XSSFCell number = pen.text(row, NUMBER, "", look.listed(finding.severity()));
    number.setCellValue(problem.number());
    pen.text(row, SEVERITY, finding.severity().words(), look.listed(finding.severity()));
    place(row, problem);
    List<String> texts = new ArrayList<>();
    texts.add(problem.sheet());
    texts.add("");
    texts.add(text(row, THEIRS, problem.inTheirFile()));
    String question = finding.place().question();
    texts.add(text(row, QUESTION, question == null ? "" : question));
    boolean nothing = finding.entered().isBlank();
    texts.add(text(row, ENTERED, nothing ? nothing(problem) : finding.entered()));
    texts.add(text(row, PROBLEM, finding.problem()));
    texts.add(text(row, REMEDY, finding.remedy()));
    int[] lines = new int[texts.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Pen.lines(texts.get(i), WIDTHS.get(SHEET - NUMBER + i) - 1);
    }
    Pen.height(row, lines);
  }

  private static String nothing(Problem problem) {
    return problem.cell() == null ? "" : "Nothing";
  }

  private void place(XSSFRow row, Problem problem) {
    XSSFCell cell = problem.cell();
    boolean whole = cell == null && !problem.sheet().isEmpty();
    XSSFCell sheet = pen.text(row, SHEET, problem.sheet(), whole ? look.listedLink : look.listed);
    XSSFCell place = pen.text(row, CELL, "", cell == null ? look.listed : look.listedLink);
    if (cell != null) {
      place.setCellValue(cell.getAddress().formatAsString());
      book.link(place, problem.sheet(), cell.getAddress().formatAsString());
    } else if (whole) {
      book.link(sheet, problem.sheet(), "A1");
    }
  }

  /** As text, whatever it begins with. */
  private String text(XSSFRow row, int column, String words) {
    book.typed.put(pen.text(row, column, "", look.listed), new CellContent.Text(words));
    return words;
  }
}
