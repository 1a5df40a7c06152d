package org.waymark.returns.poi;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;

/** The first sheet of a return: whose it is, for when, when it is due and how to fill it in. */
final class StartSheet {
  static final String NAME = "Start";

  private static final List<String> HOW =
      List.of(
          "Enter your answers in the yellow cells of the sheets that follow.",
          "Choose levels and options from the list in the cell.",
          "A level holds only if everything it describes, and everything the levels below it"
              + " describe, is in place.",
          "Enter percentages as numbers: 12 for 12%.",
          "Where a question does not apply and the list or the help says so, enter \"Not"
              + " applicable\" and the reason beside it.",
          "Leave the first column and the first row of each sheet as they are: they are hidden and"
              + " say which answer is which.",
          "Save the file as an Excel workbook (.xlsx) without a password and upload it.");

  private final XSSFSheet sheet;
  private final Look look;
  private int next;

  private StartSheet(XSSFSheet sheet, Look look) {
    this.sheet = sheet;
    this.look = look;
  }

  static void write(
      XSSFWorkbook book, Look look, Organisation organisation, Quarter quarter, Edition edition) {
    var start = new StartSheet(book.createSheet(NAME), look);
    start.keys();
    start.line(null, "Waymark return", "", look.title);
    start.line(null, "Organisation", organisation.name(), look.words);
    start.stamp(StampKey.ORGANISATION, "Organisation code", organisation.code().value());
    start.line(null, "Type", organisation.type().words(), look.words);
    start.line(null, "Period", quarter.id().words(), look.words);
    start.stamp(StampKey.QUARTER, "Quarter", quarter.id().toString());
    start.line(null, "Questions", edition.title(), look.words);
    start.stamp(StampKey.EDITION, "Edition", edition.id());
    start.line(null, "Due by", LondonTime.words(quarter.dates().softDeadline()), look.words);
    start.line(null, "How to fill it in", "", look.bold);
    HOW.forEach(how -> start.line(null, "", how, look.words));
    Paper.a4(start.sheet);
    start.sheet.setColumnWidth(1, 24 * 256);
    start.sheet.setColumnWidth(2, 90 * 256);
    start.sheet.setColumnHidden(0, true);
    start.sheet.enableLocking();
  }

  private void keys() {
    XSSFRow row = sheet.createRow(next++);
    row.createCell(0).setCellValue(Part.KEY);
    row.createCell(2).setCellValue(Part.ANSWER.id());
    row.setZeroHeight(true);
  }

  private void stamp(StampKey key, String label, String value) {
    line(key.key(), label, value, look.words);
  }

  private void line(@Nullable String key, String label, String value, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(next++);
    if (key != null) {
      row.createCell(0).setCellValue(key);
    }
    XSSFCell left = row.createCell(1);
    left.setCellValue(label);
    left.setCellStyle(style == look.words ? look.bold : style);
    if (!value.isEmpty()) {
      XSSFCell right = row.createCell(2);
      right.setCellValue(value);
      right.setCellStyle(style);
    }
  }
}
