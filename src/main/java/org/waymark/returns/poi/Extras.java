package org.waymark.returns.poi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.waymark.returns.CellContent;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.SourceCell;

/**
 * Collects what stands in a workbook beside its answers: the sender's own sheets, and what was
 * written next to our questions. Formulas of own sheets count by their value; those next to our
 * questions are ours.
 */
final class Extras {
  private static final int MOST_CELLS = 20_000;
  private static final int MOST_CHARACTERS = 1_000_000;

  record OwnCell(int row, int column, CellContent content) {}

  /** A sheet without answers; cut where it held more than is taken. */
  record OwnSheet(String name, List<OwnCell> cells, boolean cut) {}

  /** What stands on one of our sheets in a cell that holds no answer. */
  record Remark(SourceCell source, CellContent content) {}

  private final int columns;
  private final List<OwnSheet> sheets = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> startSheets = new HashSet<>();
  private final Budget ownBudget;
  private final Budget remarkBudget;
  private List<OwnCell> pending = new ArrayList<>();
  private boolean cut;

  /** Cells and characters that may still be taken. */
  private static final class Budget {
    private int cells;
    private int characters;

    Budget(int cells, int characters) {
      this.cells = cells;
      this.characters = characters;
    }

    boolean takes(CellContent content) {
      int length = content.shown().length();
      if (cells < 1 || characters < length) {
        return false;
      }
      cells--;
      characters -= length;
      return true;
    }
  }

  private Extras(int columns, int cells, int characters) {
    this.columns = columns;
    this.ownBudget = new Budget(cells, characters);
    this.remarkBudget = new Budget(cells, characters);
  }

  static Extras none() {
    return new Extras(0, 0, 0);
  }

  static Extras within(IntakeLimits limits) {
    return new Extras(limits.columns(), MOST_CELLS, MOST_CHARACTERS);
  }

  /** Whether anything is looked for in a sheet with this marker. */
  boolean lookInto(Marker marker) {
    return columns > 0 && marker != Marker.PROBLEMS;
  }

  /** A row of a sheet in which no answer was found so far. */
  void own(Row row, CellReading reading) {
    for (Cell cell : row) {
      CellContent content = content(cell, reading);
      if (content.blank()) {
        continue;
      }
      if (cell.getColumnIndex() < columns && ownBudget.takes(content)) {
        pending.add(new OwnCell(row.getRowNum(), cell.getColumnIndex(), content));
      } else {
        cut = true;
      }
    }
  }

  /** The sheet turned out to have answers. */
  void notOwn() {
    pending = new ArrayList<>();
    cut = false;
  }

  void endOf(String sheet) {
    if (!pending.isEmpty() || (cut && columns > 0)) {
      sheets.add(new OwnSheet(sheet, List.copyOf(pending), cut));
    }
    notOwn();
  }

  /** A row of one of our sheets, of which these columns were read. */
  void beside(String sheet, Row row, Set<Integer> read, CellReading reading) {
    for (Cell cell : row) {
      if (!read.contains(cell.getColumnIndex()) && cell.getCellType() != CellType.FORMULA) {
        remark(sheet, cell, content(cell, reading));
      }
    }
  }

  /** A row of a sheet of ours without answers, whose numbers are those of our lists. */
  void words(String sheet, Row row, CellReading reading) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        remark(sheet, cell, content(cell, reading));
      }
    }
  }

  private void remark(String sheet, Cell cell, CellContent content) {
    if (!content.blank() && remarkBudget.takes(content)) {
      String place = ExcelName.cell(cell.getRowIndex(), cell.getColumnIndex());
      remarks.add(new Remark(new SourceCell(sheet, place), content));
    }
  }

  private CellContent content(Cell cell, CellReading reading) {
    CellContent content = columns == 0 ? new CellContent.Blank() : reading.read(cell);
    return Marker.any(content.shown()) ? new CellContent.Blank() : content;
  }

  List<OwnSheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Nobody writes on the sheet with the stamp, and it tells of dates that change. */
  void startSheet(String sheet) {
    startSheets.add(sheet);
  }

  List<Remark> remarks() {
    return remarks.stream().filter(r -> !startSheets.contains(r.source().sheet())).toList();
  }
}
