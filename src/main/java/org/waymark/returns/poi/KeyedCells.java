package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.CellContent;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;

/**
 * Collects what a workbook answers. A row with a cell "Key" says which column is which; below it,
 * whatever has a key is read: rows, columns and sheets may be moved, inserted and renamed.
 */
final class KeyedCells {
  private static final int LONGEST_KEY = 100;

  private final IntakeLimits limits;
  private final CellReading reading;
  private final List<RawAnswer> answers = new ArrayList<>();
  private final Map<StampKey, String> stamp = new EnumMap<>(StampKey.class);
  private long rows;
  private long cells;

  KeyedCells(IntakeLimits limits) {
    this.limits = limits;
    this.reading = new CellReading(limits.textLength());
  }

  /** Where the key and the parts are, until another header row says otherwise. */
  private record Header(int key, Map<Part, Integer> parts) {}

  void read(Sheet sheet) throws Blocked {
    Header header = null;
    for (Row row : sheet) {
      rows++;
      cells += row.getPhysicalNumberOfCells();
      if (rows > limits.rows() || cells > limits.cells()) {
        throw new Blocked(Obstacle.TOO_MANY_CELLS);
      }
      Header found = header(row);
      if (found != null) {
        header = found;
      } else if (header != null) {
        keyed(sheet.getSheetName(), row, header);
      }
    }
  }

  private @Nullable Header header(Row row) {
    int key = -1;
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    for (Cell cell : row) {
      if (cell.getColumnIndex() < limits.columns()) {
        String label = label(cell);
        if (key < 0 && label.equalsIgnoreCase(Part.KEY)) {
          key = cell.getColumnIndex();
        }
        Part.of(label).ifPresent(p -> parts.putIfAbsent(p, cell.getColumnIndex()));
      }
    }
    return key < 0 || parts.isEmpty() ? null : new Header(key, parts);
  }

  private void keyed(String sheet, Row row, Header header) {
    String key = label(row.getCell(header.key()));
    if (key.isEmpty()) {
      return;
    }
    for (StampKey wanted : StampKey.values()) {
      if (wanted.key().equalsIgnoreCase(key)) {
        Integer column = header.parts().get(Part.ANSWER);
        stamp.putIfAbsent(wanted, column == null ? "" : label(row.getCell(column)));
        return;
      }
    }
    header
        .parts()
        .forEach(
            (part, column) ->
                answers.add(
                    new RawAnswer(
                        key,
                        part.id(),
                        new SourceCell(sheet, ExcelName.cell(row.getRowNum(), column)),
                        reading.read(row.getCell(column)))));
  }

  private String label(@Nullable Cell cell) {
    CellContent content = reading.read(cell);
    String text = content.shown().strip();
    return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text;
  }

  boolean stampIsComplete() {
    return stamp.size() == StampKey.values().length;
  }

  /** The stamp, when any part of one was found. */
  Optional<Stamp> stamp() {
    return stamp.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stamp(
                stamp.getOrDefault(StampKey.ORGANISATION, ""),
                stamp.getOrDefault(StampKey.QUARTER, ""),
                stamp.getOrDefault(StampKey.EDITION, "")));
  }

  RawReturn raw() throws Blocked {
    return new RawReturn(stamp().orElseThrow(() -> new Blocked(Obstacle.NOT_A_RETURN)), answers);
  }
}
