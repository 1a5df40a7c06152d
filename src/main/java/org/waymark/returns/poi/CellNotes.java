package org.waymark.returns.poi;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Notes on cells, hidden until somebody points at them, as large as their text. */
final class CellNotes {
  private static final String AUTHOR = "Waymark";
  private static final int WIDTH_PIXELS = 300;
  private static final int CHARACTERS = 44;
  private static final int LINE_PIXELS = 18;
  private static final int PADDING_PIXELS = 14;
  private static final int GAP_PIXELS = 12;

  private final Book book;

  CellNotes(Book book) {
    this.book = book;
  }

  /** At most one for each cell: Excel opens no file with two. */
  void put(XSSFCell cell, XSSFRichTextString text) {
    int height = PADDING_PIXELS + LINE_PIXELS * Pen.boldLines(text.getString(), CHARACTERS);
    XSSFComment note =
        cell.getSheet().createDrawingPatriarch().createCellComment(anchor(cell, height));
    note.setString(text);
    note.setAuthor(AUTHOR);
    note.setVisible(false);
    cell.setCellComment(note);
  }

  /** Beside the cell; corners are told by the cell that they lie in and how far into it. */
  private XSSFClientAnchor anchor(XSSFCell cell, int heightPixels) {
    XSSFSheet sheet = cell.getSheet();
    XSSFClientAnchor anchor = book.file.getCreationHelper().createClientAnchor();
    int column = cell.getColumnIndex() + 1;
    int right = GAP_PIXELS + WIDTH_PIXELS;
    anchor.setCol1(column);
    anchor.setDx1(Units.pixelToEMU(GAP_PIXELS));
    while (right > sheet.getColumnWidthInPixels(column)) {
      right -= Math.round(sheet.getColumnWidthInPixels(column));
      column++;
    }
    anchor.setCol2(column);
    anchor.setDx2(Units.pixelToEMU(right));
    int row = cell.getRowIndex();
    int below = heightPixels;
    anchor.setRow1(row);
    while (below > heightPixels(sheet, row)) {
      below -= heightPixels(sheet, row);
      row++;
    }
    anchor.setRow2(row);
    anchor.setDy2(Units.pixelToEMU(below));
    return anchor;
  }

  private static int heightPixels(XSSFSheet sheet, int number) {
    XSSFRow row = sheet.getRow(number);
    float points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    return row != null && row.getZeroHeight() ? 0 : Units.pointsToPixel(points);
  }
}
