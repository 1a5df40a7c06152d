package org.waymark.returns.poi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.waymark.returns.CellContent;

/** What one cell holds; formulas are taken by the value that Excel saved with them. */
final class CellReading {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
  private static final Pattern ISO_DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2})?).*)?");

  /** The library writes this before the error that Excel shows. */
  private static final Pattern ERROR_PREFIX = Pattern.compile("^ERROR:\\s*");

  private static final Pattern EXCEL_ERROR =
      Pattern.compile("#(REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|N/A|SPILL!|CALC!)");

  private static final Pattern NOT_PARSED =
      Pattern.compile("For input string: \"(.*)\"", Pattern.DOTALL);

  /** Excel keeps 15 significant digits; beyond them a double shows only its own error. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private final int textLength;
  private final boolean since1904;

  CellReading(int textLength, boolean since1904) {
    this.textLength = textLength;
    this.since1904 = since1904;
  }

  CellContent read(@Nullable Cell cell) {
    if (cell == null) {
      return new CellContent.Blank();
    }
    try {
      return understood(cell);
    } catch (NumberFormatException e) {
      return notANumber(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
      // An unknown type, an impossible date: one cell's mistake, not the file's.
      return new CellContent.Error(shortened(raw(cell)));
    }
  }

  /**
   * A cell that is marked as a number and holds other text is judged as if that had been typed. The
   * library keeps the text to itself, but Java quotes it when it fails to parse it.
   */
  private CellContent notANumber(String message) {
    Matcher quoted = NOT_PARSED.matcher(message);
    return quoted.matches() ? text(quoted.group(1)) : new CellContent.Blank();
  }

  private CellContent understood(Cell cell) {
    CellType type = cell.getCellType();
    if (type != CellType.FORMULA) {
      return read(cell, type);
    }
    CellType cached = cell.getCachedFormulaResultType();
    if (cached == CellType.BLANK || (cached == CellType.NUMERIC && raw(cell).isEmpty())) {
      return new CellContent.Error("=" + shortened(formula(cell)));
    }
    return read(cell, cached);
  }

  private CellContent read(Cell cell, CellType type) {
    return switch (type) {
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> new CellContent.Flag(cell.getBooleanCellValue());
      case ERROR ->
          new CellContent.Error(shortened(ERROR_PREFIX.matcher(raw(cell)).replaceFirst("")));
      case NUMERIC -> number(cell);
      default -> new CellContent.Blank();
    };
  }

  /** An error that another program, or our own annotated copy, kept as text stays one. */
  private CellContent text(String text) {
    if (text.isBlank()) {
      return new CellContent.Blank();
    }
    return EXCEL_ERROR.matcher(text.strip()).matches()
        ? new CellContent.Error(text.strip())
        : new CellContent.Text(shortened(text));
  }

  /** Keeps one character more than the limit, so that the rulebook sees that it was passed. */
  private String shortened(String text) {
    return text.length() > textLength + 1 ? text.substring(0, textLength + 1) : text;
  }

  private CellContent number(Cell cell) {
    String raw = raw(cell);
    if (raw.isEmpty()) {
      return new CellContent.Blank();
    }
    Matcher iso = ISO_DATE.matcher(raw);
    if (iso.matches()) {
      String time = iso.group(2);
      return new CellContent.Date(
          LocalDate.parse(iso.group(1))
              .atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time)));
    }
    double value = cell.getNumericCellValue();
    String format = format(cell);
    if (isDate(cell, format) && DateUtil.isValidExcelDate(value)) {
      var date = cell.getLocalDateTimeCellValue();
      if (date != null) {
        return new CellContent.Date(date);
      }
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new CellContent.Error(raw);
    }
    return new CellContent.Number(
        plain(value), QUOTED.matcher(format).replaceAll("").contains("%"), since1904);
  }

  /** 3, not 3.0; and 1200, not 1.2E+3. */
  private static BigDecimal plain(double value) {
    BigDecimal number = BigDecimal.valueOf(value).round(EXCEL_DIGITS).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static boolean isDate(Cell cell, String format) {
    CellStyle style = cell.getCellStyle();
    return style != null && DateUtil.isADateFormat(style.getDataFormat(), format);
  }

  private static String format(Cell cell) {
    CellStyle style = cell.getCellStyle();
    String format = style == null ? null : style.getDataFormatString();
    return format == null ? "General" : format;
  }

  private static String raw(Cell cell) {
    String text = cell.getStringCellValue();
    return text == null ? "" : text;
  }

  private static String formula(Cell cell) {
    try {
      return cell.getCellFormula();
    } catch (IllegalStateException e) {
      // Shared formulas are kept with the first cell of their range only.
      return "formula";
    }
  }
}
