package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.AnswerKey.Family;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.SourceCell;

/**
 * The cells found so far, in reading order. A table's new rows are numbered after the highest row
 * that has a number, which is known only at the end.
 */
final class FoundCells {
  private record Found(
      Optional<Family> newRowOf,
      String key,
      int newRow,
      String part,
      SourceCell source,
      CellContent content) {}

  private final List<Found> cells = new ArrayList<>();
  private final Map<String, Integer> highest = new HashMap<>();
  private int newRows;

  void add(String question, String part, SourceCell source, CellContent content) {
    cells.add(new Found(Optional.empty(), question, 0, part, source, content));
  }

  /** A cell of a family, in the row of this key. */
  void add(Family family, String row, SourceCell source, CellContent content) {
    String key = family.key(row);
    AnswerKey.Cell.parse(key).ifPresent(c -> highest.merge(c.table(), c.row(), Math::max));
    add(key, Part.ANSWER.id(), source, content);
  }

  /** What is added from now on stands in one more new row. */
  void newRow() {
    newRows++;
  }

  void addNew(Family family, SourceCell source, CellContent content) {
    cells.add(new Found(Optional.of(family), "", newRows, Part.ANSWER.id(), source, content));
  }

  List<RawAnswer> all() {
    Map<String, Integer> next = new HashMap<>(highest);
    Map<Integer, Integer> numbers = new HashMap<>();
    List<RawAnswer> all = new ArrayList<>(cells.size());
    for (Found cell : cells) {
      String key =
          cell.newRowOf()
              .map(
                  family ->
                      family.key(
                          numbers
                              .computeIfAbsent(
                                  cell.newRow(),
                                  n -> next.merge(family.table().orElse(""), 1, Integer::sum))
                              .toString()))
              .orElse(cell.key());
      all.add(new RawAnswer(key, cell.part(), cell.source(), cell.content()));
    }
    return all;
  }
}
