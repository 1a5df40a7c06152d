package org.waymark.returns.poi;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes a sheet from the top down; the first column holds the keys and is hidden. */
final class Pen {
  static final int KEY = 0;
  private static final float LINE_POINTS = 14.3f;
  private static final float PADDING_POINTS = 4f;
  private static final float HIGHEST_ROW_POINTS = 409f;

  /** A column's width counts digits; the letters of a text are a little narrower. */
  private static final double PLAIN_CHARACTERS = 1.14;

  private static final double BOLD_CHARACTERS = 1.04;

  final XSSFSheet sheet;
  private final Look look;
  private int next;

  Pen(XSSFSheet sheet, Look look) {
    this.sheet = sheet;
    this.look = look;
    sheet.setColumnHidden(KEY, true);
  }

  /** The number of the row that comes next, from 0. */
  int next() {
    return next;
  }

  XSSFRow row(@Nullable String key) {
    XSSFRow row = sheet.createRow(next++);
    if (key != null) {
      row.createCell(KEY).setCellValue(key);
    }
    return row;
  }

  /** A row that says what the columns below it hold. */
  XSSFRow header() {
    XSSFRow row = row(Marker.KEYS.label());
    row.setZeroHeight(true);
    return row;
  }

  void title(String title, int column) {
    XSSFRow row = row(null);
    text(row, column, title, look.title);
    row.setHeightInPoints(28);
  }

  XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
    return cell;
  }

  /** Strong words and plain ones below them, in one cell. */
  void text(XSSFRow row, int column, String strong, String plain, XSSFCellStyle style) {
    var text = new XSSFRichTextString();
    text.append(strong, style == look.head ? look.headFont : look.strongFont);
    if (!plain.isEmpty()) {
      text.append("\n" + plain, style == look.head ? look.headDetailFont : look.plainFont);
    }
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * 256);
  }

  /** Makes the row as high as its highest text; Excel does not fit rows by itself. */
  static void height(XSSFRow row, int... lines) {
    int most = 1;
    for (int l : lines) {
      most = Math.max(most, l);
    }
    row.setHeightInPoints(Math.min(HIGHEST_ROW_POINTS, PADDING_POINTS + LINE_POINTS * most));
  }

  /** The same, for a row that is high enough for something else already. */
  static void atLeast(XSSFRow row, int lines) {
    float wanted = Math.min(HIGHEST_ROW_POINTS, PADDING_POINTS + LINE_POINTS * lines);
    if (row.getHeightInPoints() < wanted) {
      row.setHeightInPoints(wanted);
    }
  }

  /** How many lines plain text takes in a column of this width. */
  static int lines(String text, int width) {
    return lines(text, width * PLAIN_CHARACTERS);
  }

  static int boldLines(String text, int width) {
    return lines(text, width * BOLD_CHARACTERS);
  }

  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> wrapped(line, width)).sum();
  }

  private static int wrapped(String line, double width) {
    int lines = 1;
    double used = 0;
    for (String word : line.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines++;
        used = 0;
      }
      used += word.length() + (used > 0 ? 1 : 0);
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return lines;
  }

  void merge(XSSFRow row, int from, int to) {
    if (to > from) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
    }
  }

  /** Freezes and repeats the rows down to this one, prints on A4 and locks all but the inputs. */
  void finish(int headRow) {
    sheet.createFreezePane(0, headRow + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    finish();
  }

  void finish() {
    Paper.a4(sheet);
    sheet.setDisplayGridlines(false);
    sheet.enableLocking();
    // People widen a column to read their own text; that needs no password and harms nothing.
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }
}
