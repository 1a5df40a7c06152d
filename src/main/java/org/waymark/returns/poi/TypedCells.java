package org.waymark.returns.poi;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.waymark.returns.CellContent;

/**
 * Fills cells with what was typed, in the look that they have: text stays text, a percentage keeps
 * its format, and nothing becomes a formula.
 */
final class TypedCells {
  private static final String BEGINS_A_FORMULA = "=+-@";
  private static final String ANY_FORMAT = "General";
  private static final int MOST_DECIMALS = 8;

  private final Variants variants;

  TypedCells(Variants variants) {
    this.variants = variants;
  }

  void put(XSSFCell cell, CellContent content) {
    if (content instanceof CellContent.Number number) {
      number(cell, number);
    } else if (content instanceof CellContent.Date date) {
      date(cell, date);
    } else if (content instanceof CellContent.Flag flag) {
      cell.setCellValue(flag.value());
    } else if (!content.blank()) {
      text(cell, content.shown());
    }
  }

  /** As Excel keeps what is typed after an apostrophe, where it could be taken for a formula. */
  private void text(XSSFCell cell, String text) {
    cell.setCellValue(text);
    if (BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(
          variants.of(cell.getCellStyle(), "quoted", style -> style.setQuotePrefixed(true)));
    }
  }

  private void number(XSSFCell cell, CellContent.Number number) {
    cell.setCellValue(number.number().doubleValue());
    if (number.percentFormat()) {
      int decimals = Math.max(0, Math.min(MOST_DECIMALS, number.number().scale() - 2));
      format(cell, decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%");
    } else if (isDate(cell)) {
      format(cell, ANY_FORMAT);
    }
  }

  /** A day before the workbook's first one cannot be kept as a date. */
  private void date(XSSFCell cell, CellContent.Date content) {
    LocalDateTime date = content.date();
    if (DateUtil.getExcelDate(date, cell.getSheet().getWorkbook().isDate1904()) < 0) {
      text(cell, content.shown());
      return;
    }
    cell.setCellValue(date);
    if (!date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      format(cell, Look.DATE_FORMAT + " hh:mm");
    } else if (!isDate(cell)) {
      format(cell, Look.DATE_FORMAT);
    }
  }

  private static boolean isDate(XSSFCell cell) {
    return DateUtil.isADateFormat(
        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
  }

  private void format(XSSFCell cell, String format) {
    cell.setCellStyle(variants.format(cell.getCellStyle(), format));
  }
}
