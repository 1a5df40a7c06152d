package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.waymark.findings.Severity;

/** Marks the cells that have problems: a border by the worst of them, and one note for all. */
final class ProblemMarks {
  private static final int MOST_IN_NOTE = 10;

  private static final Comparator<XSSFCell> READING_ORDER =
      Comparator.comparing((XSSFCell c) -> c.getSheet().getSheetName())
          .thenComparing(XSSFCell::getAddress);

  private final Book book;
  private final CellNotes notes;

  ProblemMarks(Book book) {
    this.book = book;
    this.notes = new CellNotes(book);
  }

  void mark(List<Problem> problems) {
    // The library makes each note on the cell to the right first, which must not have one yet.
    Map<XSSFCell, List<Problem>> byCell = new TreeMap<>(READING_ORDER);
    for (Problem problem : problems) {
      XSSFCell cell = problem.cell();
      if (cell != null) {
        byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(problem);
      }
    }
    byCell.forEach(this::mark);
  }

  private void mark(XSSFCell cell, List<Problem> problems) {
    Severity worst = problems.get(0).finding().severity();
    cell.setCellStyle(book.look.marked(cell.getCellStyle(), worst, book.variants));
    notes.put(cell, text(problems));
  }

  private XSSFRichTextString text(List<Problem> problems) {
    var text = new XSSFRichTextString();
    String between = "";
    for (Problem problem : problems.subList(0, Math.min(MOST_IN_NOTE, problems.size()))) {
      text.append(between + "Waymark " + problem.number() + ":", book.look.noteStrongFont);
      text.append(" " + problem.finding().remedy() + ".", book.look.noteFont);
      between = "\n";
    }
    if (problems.size() > MOST_IN_NOTE) {
      text.append(
          "\n%,d more are on the sheet %s."
              .formatted(problems.size() - MOST_IN_NOTE, ProblemsSheet.NAME),
          book.look.noteFont);
    }
    return text;
  }
}
