package org.waymark.returns.poi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.CellContent;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Stamp;
import org.waymark.returns.StampSeal;

/**
 * Collects what a workbook answers. A hidden header row says which column is which; below it,
 * whatever has a key is read: rows, columns and sheets may be moved, inserted and renamed. Inside a
 * table a row without a key is a new one.
 */
final class KeyedCells {
  private static final int LONGEST_KEY = 100;

  private final IntakeLimits limits;
  private final CellReading reading;
  private final Extras extras;
  private final FoundCells found = new FoundCells();
  private final Map<StampKey, String> stamp = new EnumMap<>(StampKey.class);
  private long rows;
  private long cells;

  KeyedCells(IntakeLimits limits, boolean since1904, Extras extras) {
    this.limits = limits;
    this.extras = extras;
    this.reading = new CellReading(limits.textLength(), since1904);
  }

  void read(Sheet sheet) throws Blocked {
    KeyHeader header = null;
    Marker marker = null;
    boolean table = false;
    String name = sheet.getSheetName();
    for (Row row : sheet) {
      count(row);
      marker = header == null && marker == null ? marker(row) : marker;
      if (marker != null) {
        if (!extras.lookInto(marker)) {
          return;
        }
        unread(name, row, marker);
        continue;
      }
      String key = header == null ? "" : label(row.getCell(header.keys()));
      KeyHeader next = key.isEmpty() || Marker.KEYS.is(key) ? header(row) : null;
      if (next != null) {
        header = next;
        table = false;
        extras.notOwn();
      } else if (Marker.ROWS.is(key) || Marker.END.is(key)) {
        table = Marker.ROWS.is(key);
      } else if (header != null && !key.isEmpty()) {
        keyed(name, row, header, key);
        extras.beside(name, row, header.columns(), reading);
      } else if (header != null && table && header.takesNewRows()) {
        added(name, row, header);
        extras.beside(name, row, header.columns(), reading);
      } else if (header != null) {
        extras.beside(name, row, Set.of(header.keys()), reading);
      } else {
        extras.own(row, reading);
      }
    }
    extras.endOf(name);
  }

  private void count(Row row) throws Blocked {
    rows++;
    cells += row.getPhysicalNumberOfCells();
    if (rows > limits.rows() || cells > limits.cells()) {
      throw new Blocked(Obstacle.TOO_MANY_CELLS);
    }
  }

  /** A sheet that holds no answers is gone through only for what else stands in it. */
  private void unread(String sheet, Row row, Marker marker) {
    if (marker == Marker.OWN) {
      extras.own(row, reading);
    } else {
      extras.notOwn();
      extras.words(sheet, row, reading);
    }
  }

  private @Nullable Marker marker(Row row) {
    for (Cell cell : row) {
      Optional<Marker> marker = Marker.ofSheet(label(cell));
      if (marker.isPresent()) {
        return marker.get();
      }
    }
    return null;
  }

  private @Nullable KeyHeader header(Row row) {
    var builder = new KeyHeader.Builder();
    for (Cell cell : row) {
      if (cell.getColumnIndex() < limits.columns()) {
        builder.add(cell.getColumnIndex(), label(cell));
      }
    }
    return builder.isHeader() ? builder.header() : null;
  }

  private void keyed(String sheet, Row row, KeyHeader header, String key) {
    for (StampKey wanted : StampKey.values()) {
      if (wanted.key().equalsIgnoreCase(key)) {
        Integer column = header.parts().get(Part.ANSWER);
        extras.startSheet(sheet);
        stamp.putIfAbsent(wanted, column == null ? "" : label(row.getCell(column)));
        return;
      }
    }
    Optional<Part> own = Part.inKey(key);
    String question = Part.question(key);
    header
        .parts()
        .forEach(
            (part, column) -> {
              Part read = part == Part.ANSWER ? own.orElse(part) : part;
              if (own.isEmpty() || part == Part.ANSWER) {
                found.add(question, read.id(), source(sheet, row, column), content(row, column));
              }
            });
    header
        .families()
        .forEach(
            (column, family) ->
                found.add(family, key, source(sheet, row, column), content(row, column)));
  }

  /** A row of a table that somebody inserted, if anything stands in it. */
  private void added(String sheet, Row row, KeyHeader header) {
    boolean filled =
        header.families().keySet().stream()
            .anyMatch(column -> !(content(row, column) instanceof CellContent.Blank));
    if (filled) {
      found.newRow();
      header
          .families()
          .forEach(
              (column, family) ->
                  found.addNew(family, source(sheet, row, column), content(row, column)));
    }
  }

  private static SourceCell source(String sheet, Row row, int column) {
    return new SourceCell(sheet, ExcelName.cell(row.getRowNum(), column));
  }

  private CellContent content(Row row, int column) {
    return reading.read(row.getCell(column));
  }

  private String label(@Nullable Cell cell) {
    String text = reading.read(cell).shown().strip();
    return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text;
  }

  boolean stampIsComplete() {
    return stamp.size() == StampKey.values().length;
  }

  /** The stamp, when any part of one was found. */
  Optional<Stamp> stamp(StampSeal seal) {
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    String organisation = stamped(StampKey.ORGANISATION);
    String quarter = stamped(StampKey.QUARTER);
    String edition = stamped(StampKey.EDITION);
    boolean genuine =
        seal.fits(
            stamped(StampKey.CODE), organisation, quarter, edition, stamped(StampKey.EDITION_HASH));
    return Optional.of(new Stamp(organisation, quarter, edition, genuine));
  }

  private String stamped(StampKey key) {
    return stamp.getOrDefault(key, "");
  }

  Extras extras() {
    return extras;
  }

  RawReturn raw(StampSeal seal) throws Blocked {
    return new RawReturn(
        stamp(seal).orElseThrow(() -> new Blocked(Obstacle.NOT_A_RETURN)),
        List.copyOf(found.all()));
  }
}
