package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.returns.SourceCell;

/**
 * A finding as a copy of the return tells it: under its number, with the cell of the copy that it
 * is about and the worksheet ("" when it is about none).
 */
record Problem(int number, Finding finding, @Nullable XSSFCell cell, String sheet) {

  /** Those of the file first, then by severity, then as they were told. */
  static List<Problem> of(List<Finding> findings, Book book, Map<SourceCell, XSSFCell> cells) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing((Finding f) -> !aboutFile(f)).thenComparing(Finding::severity));
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : sorted) {
      XSSFCell cell = cell(finding.place(), book, cells).orElse(null);
      String sheet = cell == null ? sheet(finding.place(), book) : cell.getSheet().getSheetName();
      problems.add(new Problem(problems.size() + 1, finding, cell, sheet));
    }
    return problems;
  }

  private static boolean aboutFile(Finding finding) {
    return finding.place().sheet() == null && finding.place().question() == null;
  }

  private static Optional<XSSFCell> cell(Place place, Book book, Map<SourceCell, XSSFCell> cells) {
    if (place.sheet() != null && place.cell() != null) {
      XSSFCell cell = cells.get(new SourceCell(place.sheet(), place.cell()));
      if (cell != null) {
        return Optional.of(cell);
      }
    }
    return Optional.ofNullable(place.question())
        .flatMap(
            key ->
                Optional.ofNullable(book.inputs.get(new Slot(key, Part.ANSWER)))
                    .or(() -> Optional.ofNullable(book.inputs.get(new Slot(key, Part.DOCUMENT)))));
  }

  /** The sheet of a whole table that a finding is about. */
  private static String sheet(Place place, Book book) {
    return place.question() == null
        ? ""
        : book.inputs.entrySet().stream()
            .filter(e -> e.getKey().key().startsWith(place.question() + "."))
            .map(e -> e.getValue().getSheet().getSheetName())
            .findFirst()
            .orElse("");
  }

  /** Where it is in the file that was sent, unless that is just where it is here. */
  String inTheirFile() {
    Place place = finding.place();
    if (place.sheet() == null || place.cell() == null) {
      return "";
    }
    if (cell == null || !place.sheet().equals(sheet)) {
      return place.words();
    }
    return place.cell().equals(cell.getAddress().formatAsString()) ? "" : place.cell();
  }
}
