package org.waymark.returns.poi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.Column;
import org.waymark.editions.Condition;
import org.waymark.returns.CellContent;

/**
 * What is asked and needed in a row of a table, as formulas and for the values that stand there.
 */
final class TableRow {
  private final List<Column> columns;
  private final Map<String, Integer> places;

  TableRow(List<Column> columns, Map<String, Integer> places) {
    this.columns = columns;
    this.places = places;
  }

  /** How many cells of a row that is begun are still to be filled. */
  String toDo(int row) {
    return "IF(%s=0,0,%s)"
        .formatted(
            used(row),
            needed()
                .map(
                    column ->
                        "+IF(AND(%s,%s),1,0)"
                            .formatted(
                                needed(column, row), Formulas.blank(cell(row).apply(column.id()))))
                .collect(Collectors.joining("", "0", "")));
  }

  long toDo(Map<String, CellContent> values) {
    if (values.isEmpty()) {
      return 0;
    }
    Function<String, String> chosen = id -> shown(values, id);
    return needed()
        .filter(c -> c.asked().holds(chosen) && c.required().holds(chosen))
        .filter(c -> !values.containsKey(c.id()))
        .count();
  }

  /** When a cell is needed and empty; nothing for a column that is never needed. */
  Optional<String> missing(Column column, int row) {
    return column.required().equals(Condition.NEVER)
        ? Optional.empty()
        : Optional.of(
            "AND(%s>0,%s,%s)"
                .formatted(
                    used(row), needed(column, row), Formulas.blank(cell(row).apply(column.id()))));
  }

  /** When nothing is to be entered in a cell; nothing for a column that is asked in every row. */
  Optional<String> notAsked(Column column, int row) {
    return column.asked().equals(Condition.ALWAYS)
        ? Optional.empty()
        : Optional.of(
            "AND(%s>0,NOT(%s))".formatted(used(row), Formulas.of(column.asked(), cell(row))));
  }

  /** High enough for the longest text that stands in the row. */
  float height(Map<String, CellContent> values) {
    int lines = 1;
    for (Column column : columns) {
      lines = Math.max(lines, Pen.lines(shown(values, column.id()), TableGuide.width(column) - 1));
    }
    return Math.min(409f, 6f + 14.3f * lines);
  }

  private static String shown(Map<String, CellContent> values, String column) {
    CellContent value = values.get(column);
    return value == null ? "" : value.shown();
  }

  private Stream<Column> needed() {
    return columns.stream().filter(c -> !c.required().equals(Condition.NEVER));
  }

  private String needed(Column column, int row) {
    return "AND(%s,%s)"
        .formatted(
            Formulas.of(column.asked(), cell(row)), Formulas.of(column.required(), cell(row)));
  }

  private String used(int row) {
    return "COUNTA($%s:$%s)"
        .formatted(
            cell(row).apply(columns.get(0).id()).substring(1),
            cell(row).apply(columns.get(columns.size() - 1).id()).substring(1));
  }

  private UnaryOperator<String> cell(int row) {
    return id -> {
      Integer column = places.get(id);
      // A column that this type does not see is empty in every row.
      return column == null ? "\"\"" : "$" + ExcelName.cell(row, column);
    };
  }
}
