package org.waymark.returns.poi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sender's own sheets as plain values, each cell where it stood. A marker in a hidden column
 * beyond all that is looked at keeps them from being read as answers.
 */
final class OwnSheets {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 50;

  private final Book book;
  private final int markerColumn;

  OwnSheets(Book book, int markerColumn) {
    this.book = book;
    this.markerColumn = markerColumn;
  }

  void write(List<Extras.OwnSheet> sheets) {
    sheets.forEach(this::sheet);
  }

  private void sheet(Extras.OwnSheet own) {
    XSSFSheet sheet = book.sheet(own.name());
    row(sheet, 0).createCell(markerColumn).setCellValue(Marker.OWN.label());
    sheet.setColumnHidden(markerColumn, true);
    Map<Integer, Integer> widths = new HashMap<>();
    for (Extras.OwnCell value : own.cells()) {
      XSSFCell cell = row(sheet, value.row()).createCell(value.column());
      cell.setCellStyle(book.look.answer);
      book.typed.put(cell, value.content());
      int length = value.content().shown().lines().mapToInt(String::length).max().orElse(0);
      widths.merge(value.column(), length + 2, Math::max);
    }
    widths.forEach(
        (column, width) ->
            sheet.setColumnWidth(column, 256 * Math.max(NARROWEST, Math.min(WIDEST, width))));
    Paper.a4(sheet);
  }

  private static XSSFRow row(XSSFSheet sheet, int number) {
    XSSFRow row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }
}
