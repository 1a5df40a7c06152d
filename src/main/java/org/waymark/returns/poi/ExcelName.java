package org.waymark.returns.poi;

import org.apache.poi.ss.util.CellReference;

/** Cells by the names that people know: row 8 and column 2, counted from 0, are "C9". */
final class ExcelName {
  private ExcelName() {}

  static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  static String column(int column) {
    return CellReference.convertNumToColString(column);
  }
}
