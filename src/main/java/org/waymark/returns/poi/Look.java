package org.waymark.returns.poi;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one return, made once and shared by all its cells. */
final class Look {
  private static final String FONT = "Arial";
  static final String DATE_FORMAT = "d mmmm yyyy";

  /** As typed text, so that Excel turns neither "1-2" nor "1/4" into a date. */
  private static final String TEXT_FORMAT = "@";

  /**
   * For levels, numbers and percentages: in such a cell Excel keeps "12%" as 0.12 and gives it the
   * format of a percentage, by which we know it; a format of our own would stay, and hide it.
   */
  private static final String ANY_FORMAT = "General";

  private static final String COUNT_FORMAT = "0\" to do\"";

  /** Shows nothing for 0. */
  private static final String ROW_COUNT_FORMAT = "0\" to do\";;";

  private static final byte[] INPUT_FILL = {(byte) 0xFF, (byte) 0xF9, (byte) 0xC4};
  private static final byte[] MISSING_FILL = {(byte) 0xFB, (byte) 0xD3, (byte) 0xBD};
  private static final byte[] CHOSEN_FILL = {(byte) 0xD5, (byte) 0xE3, (byte) 0xF2};
  private static final byte[] EDGE = {0x4C, 0x62, 0x72};
  private static final byte[] HEAD_FILL = {0x12, 0x43, 0x6D};
  private static final byte[] BAND_FILL = {(byte) 0xD8, (byte) 0xDD, (byte) 0xE0};
  private static final byte[] LINK = {0x00, 0x5E, (byte) 0xB8};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] INK = {0x21, 0x2B, 0x32};

  final XSSFFont plainFont;
  final XSSFFont strongFont;
  final XSSFFont headFont;
  final XSSFFont headDetailFont;
  final XSSFCellStyle title;
  final XSSFCellStyle words;
  final XSSFCellStyle quiet;
  final XSSFCellStyle bold;
  final XSSFCellStyle link;
  final XSSFCellStyle head;
  final XSSFCellStyle band;
  final XSSFCellStyle count;
  final XSSFCellStyle rowCount;
  final XSSFCellStyle toDo;
  final XSSFCellStyle anyInput;
  final XSSFCellStyle textInput;
  final XSSFCellStyle dateInput;

  private final XSSFWorkbook book;

  Look(XSSFWorkbook book) {
    this.book = book;
    // Columns are as wide as so many digits of this font, whatever their cells are written in.
    book.getFontAt(0).setFontName(FONT);
    plainFont = font(11, false, INK);
    strongFont = font(11, true, INK);
    headFont = font(11, true, WHITE);
    headDetailFont = font(10, false, WHITE);
    title = style(font(18, true, INK));
    title.setWrapText(false);
    words = style(plainFont);
    quiet = style(font(10, false, EDGE));
    bold = style(strongFont);
    XSSFFont underlined = font(11, false, LINK);
    underlined.setUnderline(FontUnderline.SINGLE);
    link = style(underlined);
    head = filled(style(headFont), HEAD_FILL);
    band = filled(style(strongFont), BAND_FILL);
    band.setVerticalAlignment(VerticalAlignment.CENTER);
    count = counting(COUNT_FORMAT);
    rowCount = counting(ROW_COUNT_FORMAT);
    rowCount.setIndention((short) 1);
    toDo = style(strongFont);
    toDo.setAlignment(HorizontalAlignment.LEFT);
    toDo.setIndention((short) 1);
    anyInput = input(ANY_FORMAT);
    textInput = input(TEXT_FORMAT);
    dateInput = input(DATE_FORMAT);
  }

  /** What marks a cell that is still to be filled. */
  XSSFColor missing() {
    return colour(MISSING_FILL);
  }

  /** What marks the description of the level that was chosen. */
  XSSFColor chosen() {
    return colour(CHOSEN_FILL);
  }

  /** What marks a cell that nothing is to be entered in. */
  XSSFColor notAsked() {
    return colour(BAND_FILL);
  }

  private XSSFFont font(int points, boolean strong, byte[] colour) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
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

  private XSSFCellStyle counting(String format) {
    XSSFCellStyle style = style(strongFont);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle input(String format) {
    XSSFCellStyle style = filled(style(plainFont), INPUT_FILL);
    style.setLocked(false);
    style.setAlignment(HorizontalAlignment.LEFT);
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
