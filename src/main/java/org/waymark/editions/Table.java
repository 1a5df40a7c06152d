package org.waymark.editions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.organisations.OrganisationType;

/**
 * A table whose rows the sender adds, such as the technology register. A row counts once anything
 * stands in it; rows not used stay empty, and those sent once stand in every later return. The new
 * rows are how many a type usually adds in a year; types without that number are not asked.
 */
public record Table(
    String id,
    String title,
    String help,
    int mostRows,
    Map<OrganisationType, Integer> newRows,
    List<Column> columns) {
  public Table {
    newRows = Map.copyOf(newRows);
    columns = List.copyOf(columns);
    if (!AnswerKey.TABLE.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of a table: " + id);
    }
    if (mostRows < 1 || mostRows > AnswerKey.MOST_ROWS) {
      throw new IllegalArgumentException("table " + id + " has 1 to 999 rows");
    }
    if (newRows.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException("table " + id + " is asked of a type and has a column");
    }
  }

  public boolean appliesTo(OrganisationType type) {
    return newRows.containsKey(type);
  }

  /** The columns that the type sees, in order. */
  public Stream<Column> columns(OrganisationType type) {
    return appliesTo(type)
        ? columns.stream().filter(c -> c.question().appliesTo(type))
        : Stream.empty();
  }

  public Optional<Column> column(String columnId) {
    return columns.stream().filter(c -> c.id().equals(columnId)).findFirst();
  }

  /** The question that a cell of the table answers; its id is the cell's key. */
  public Question question(int row, Column column) {
    return column.question().withId(new AnswerKey.Cell(id, row, column.id()).key());
  }

  /** The question of the cell with this key; nothing for keys of no cell of this table. */
  public Optional<Question> question(String key) {
    return AnswerKey.Cell.parse(key)
        .filter(cell -> cell.table().equals(id) && cell.row() <= mostRows)
        .flatMap(cell -> column(cell.column()).map(c -> question(cell.row(), c)));
  }
}
