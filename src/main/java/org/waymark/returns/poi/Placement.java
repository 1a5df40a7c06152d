package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/**
 * Which answers of a workbook that was sent go into the cells of a new one. Of several rows for one
 * question the first that answers it does, which is also the one that is examined.
 */
final class Placement {
  /** An answer without a cell in the new workbook, and why. */
  record Left(RawAnswer answer, String why) {}

  private final Map<String, Map<String, RawAnswer>> kept = new LinkedHashMap<>();
  private final List<Map<String, RawAnswer>> repeats = new ArrayList<>();
  private final List<RawAnswer> elsewhere = new ArrayList<>();

  private Placement() {}

  static Placement of(RawReturn raw) {
    var placement = new Placement();
    raw.rows().forEach(placement::keep);
    return placement;
  }

  /** For a workbook that is another return's: its answers are nobody's here. */
  static Placement ofAnother(RawReturn raw) {
    var placement = new Placement();
    placement.elsewhere.addAll(raw.answers());
    return placement;
  }

  static Placement ofNothing() {
    return new Placement();
  }

  private void keep(Map<String, RawAnswer> row) {
    String key = row.values().iterator().next().question();
    Map<String, RawAnswer> before = kept.get(key);
    if (before == null) {
      kept.put(key, row);
    } else if (answered(before)) {
      repeats.add(row);
    } else {
      kept.put(key, row);
      repeats.add(before);
    }
  }

  private static boolean answered(Map<String, RawAnswer> row) {
    return row.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(Part.REASON.id()) && !e.getValue().content().blank());
  }

  Contents contents() {
    var contents = new Contents();
    kept.values()
        .forEach(
            row ->
                row.values()
                    .forEach(a -> slot(a).ifPresent(slot -> contents.put(slot, a.content()))));
    return contents;
  }

  /** Where the cells of the file stand in the book, once its inputs are written. */
  Map<SourceCell, XSSFCell> cells(Book book) {
    Map<SourceCell, XSSFCell> cells = new HashMap<>();
    kept.values()
        .forEach(
            row ->
                row.values()
                    .forEach(
                        a ->
                            slot(a)
                                .map(book.inputs::get)
                                .ifPresent(cell -> cells.put(a.source(), cell))));
    return cells;
  }

  /** The filled cells of the file that have no place among the book's inputs. */
  List<Left> left(Book book) {
    List<Left> left = new ArrayList<>();
    kept.values()
        .forEach(
            row ->
                row.values().stream()
                    .filter(a -> slot(a).filter(book.inputs::containsKey).isEmpty())
                    .forEach(a -> left.add(new Left(a, "This return does not ask it"))));
    repeats.forEach(
        row -> row.values().forEach(a -> left.add(new Left(a, "Answered twice in your file"))));
    elsewhere.forEach(a -> left.add(new Left(a, "Your file is the template of another return")));
    return left.stream().filter(l -> !l.answer().content().blank()).toList();
  }

  /** Whether a number among them may be a day counted from 1904. */
  boolean since1904() {
    return kept.values().stream()
        .flatMap(row -> row.values().stream())
        .anyMatch(a -> a.content() instanceof CellContent.Number n && n.since1904());
  }

  private static Optional<Slot> slot(RawAnswer answer) {
    return Part.of(answer.part()).map(part -> new Slot(answer.question(), part));
  }
}
