package org.waymark.returns.poi;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one return, made once and shared by all its cells. */
final class Look {
  static final String DATE_FORMAT = "d mmmm yyyy";

  /** As typed text, so that Excel turns neither "1-2" nor "1/4" into a date. */
  private static final String TEXT_FORMAT = "@";

  private static final String NUMBER_FORMAT = "#,##0.######";
  private static final byte[] INPUT_FILL = {(byte) 0xFF, (byte) 0xF9, (byte) 0xC4};
  private static final byte[] EDGE = {0x4C, 0x62, 0x72};
  private static final byte[] HEAD_FILL = {0x12, 0x43, 0x6D};
  private static final byte[] ISSUE_FILL = {(byte) 0xD8, (byte) 0xDD, (byte) 0xE0};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] INK = {0x21, 0x2B, 0x32};

  final XSSFCellStyle title;
  final XSSFCellStyle words;
  final XSSFCellStyle bold;
  final XSSFCellStyle head;
  final XSSFCellStyle issue;
  final XSSFCellStyle anyInput;
  final XSSFCellStyle textInput;
  final XSSFCellStyle numberInput;
  final XSSFCellStyle dateInput;

  private final XSSFWorkbook book;

  Look(XSSFWorkbook book) {
    this.book = book;
    XSSFFont plain = font(11, false, INK);
    XSSFFont strong = font(11, true, INK);
    title = style(font(18, true, INK));
    title.setWrapText(false);
    words = style(plain);
    bold = style(strong);
    head = filled(style(font(11, true, WHITE)), HEAD_FILL);
    issue = filled(style(strong), ISSUE_FILL);
    issue.setWrapText(false);
    anyInput = input(plain, "General");
    textInput = input(plain, TEXT_FORMAT);
    numberInput = input(plain, NUMBER_FORMAT);
    dateInput = input(plain, DATE_FORMAT);
  }

  private XSSFFont font(int points, boolean strong, byte[] colour) {
    XSSFFont font = book.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(strong);
    font.setColor(colour(colour));
    return font;
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle input(XSSFFont font, String format) {
    XSSFCellStyle style = filled(style(font), INPUT_FILL);
    style.setLocked(false);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(EDGE));
    style.setBottomBorderColor(colour(EDGE));
    style.setLeftBorderColor(colour(EDGE));
    style.setRightBorderColor(colour(EDGE));
    return style;
  }

  private static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, null);
  }
}
