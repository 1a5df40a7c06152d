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
import org.waymark.findings.Severity;

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
  private static final byte[] MUST_FIX = {(byte) 0xD5, 0x28, 0x1B};
  private static final byte[] INK = {0x21, 0x2B, 0x32};

  final XSSFFont plainFont;
  final XSSFFont strongFont;
  final XSSFFont headFont;
  final XSSFFont headDetailFont;
  final XSSFFont noteFont;
  final XSSFFont noteStrongFont;
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

  /** What somebody else wrote, in cells that take nothing. */
  final XSSFCellStyle answer;

  final XSSFCellStyle legend;
  final XSSFCellStyle legendWords;
  final XSSFCellStyle listed;
  final XSSFCellStyle listedLink;
  final XSSFCellStyle anyInput;
  final XSSFCellStyle textInput;
  final XSSFCellStyle dateInput;

  private final XSSFCellStyle listedStrong;
  private final XSSFCellStyle listedRed;
  private final XSSFWorkbook book;

  Look(XSSFWorkbook book) {
    this.book = book;
    // Columns are as wide as so many digits of this font, whatever their cells are written in.
    book.getFontAt(0).setFontName(FONT);
    plainFont = font(11, false, INK);
    strongFont = font(11, true, INK);
    headFont = font(11, true, WHITE);
    headDetailFont = font(10, false, WHITE);
    noteFont = font(10, false, INK);
    noteStrongFont = font(10, true, INK);
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
    answer = style(plainFont);
    answer.setAlignment(HorizontalAlignment.LEFT);
    legend = style(strongFont);
    legend.setAlignment(HorizontalAlignment.CENTER);
    legend.setVerticalAlignment(VerticalAlignment.CENTER);
    legendWords = style(plainFont);
    legendWords.setVerticalAlignment(VerticalAlignment.CENTER);
    legendWords.setAlignment(HorizontalAlignment.LEFT);
    legendWords.setIndention((short) 1);
    listed = listed(plainFont);
    listedLink = listed(underlined);
    listedStrong = listed(strongFont);
    listedRed = listed(font(11, true, MUST_FIX));
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

  /** What the severity of a problem and its number are written in. */
  XSSFCellStyle listed(Severity severity) {
    return switch (severity) {
      case MUST_FIX -> listedRed;
      case CONFIRM -> listedStrong;
      case NOTE -> listed;
    };
  }

  /** The style with a border that tells of a problem; a note alone changes no border. */
  XSSFCellStyle marked(XSSFCellStyle base, Severity severity, Variants variants) {
    return switch (severity) {
      case MUST_FIX -> variants.of(base, "must fix", s -> edge(s, BorderStyle.MEDIUM, MUST_FIX));
      case CONFIRM -> variants.of(base, "confirm", s -> edge(s, BorderStyle.MEDIUM_DASHED, LINK));
      case NOTE -> variants.of(base, "note", s -> edge(s, BorderStyle.THIN, EDGE));
    };
  }

  private XSSFCellStyle listed(XSSFFont font) {
    XSSFCellStyle style = style(font);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(BAND_FILL));
    return style;
  }

  private static void edge(XSSFCellStyle style, BorderStyle border, byte[] colour) {
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
    style.setTopBorderColor(colour(colour));
    style.setBottomBorderColor(colour(colour));
    style.setLeftBorderColor(colour(colour));
    style.setRightBorderColor(colour(colour));
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
    edge(style, BorderStyle.THIN, EDGE);
    return style;
  }

  private static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, null);
  }
}
