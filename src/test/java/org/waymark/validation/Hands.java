package org.waymark.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Question;
import org.waymark.returns.RawAnswer;

/** A workbook in the hands of people, who type and rearrange things as chance will have it. */
final class Hands implements AutoCloseable {
  private final XSSFWorkbook book;
  private final Random random;

  Hands(byte[] file, Random random) {
    this.random = random;
    try {
      book = new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Types numbers and days as text, or without their format. Some are typed so that nobody can tell
   * what is meant: their texts, each of which occurs once, by key and part.
   */
  Map<String, String> retype(List<RawAnswer> cells, Map<String, Question> asked) {
    Map<String, String> spoiled = new TreeMap<>();
    int number = 0;
    for (RawAnswer answer : cells) {
      XSSFCell cell = at(answer);
      if (cell == null || cell.getCellType() != CellType.NUMERIC || random.nextInt(3) > 0) {
        continue;
      }
      number++;
      if (DateUtil.isCellDateFormatted(cell)) {
        day(cell, cell.getLocalDateTimeCellValue().toLocalDate());
      } else if (random.nextInt(8) == 0) {
        String typed = (1 + number % 9) + "." + (100 + number);
        text(cell, typed);
        spoiled.put(answer.question() + " " + answer.part(), typed);
      } else {
        number(cell, Objects.requireNonNull(asked.get(answer.question())));
      }
    }
    return spoiled;
  }

  private @Nullable XSSFCell at(RawAnswer answer) {
    var address = new CellAddress(answer.source().cell());
    XSSFRow row = book.getSheet(answer.source().sheet()).getRow(address.getRow());
    return row == null ? null : row.getCell(address.getColumn());
  }

  private void day(XSSFCell cell, LocalDate day) {
    switch (random.nextInt(4)) {
      case 0 -> text(cell, day.format(DateTimeFormatter.ofPattern("d/M/yyyy")));
      case 1 -> text(cell, day.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)));
      case 2 -> text(cell, " " + day + " ");
      default -> cell.setCellStyle(unlocked("General"));
    }
  }

  private void number(XSSFCell cell, Question question) {
    BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
    String digits = number.stripTrailingZeros().toPlainString();
    boolean percent = question.kind() instanceof AnswerKind.Quantity q && q.percent();
    boolean quantity = question.kind() instanceof AnswerKind.Quantity;
    switch (random.nextInt(4)) {
      case 0 -> text(cell, digits.contains(".") ? "+" + digits + "0000" : " " + digits + " ");
      case 1 -> text(cell, quantity ? "%,.5f".formatted(number) : digits);
      case 2 -> {
        cell.setCellFormula("0+" + digits);
        cell.setCellValue(number.doubleValue());
      }
      default -> {
        if (percent) {
          cell.setCellStyle(unlocked("0.00%"));
          cell.setCellValue(number.movePointLeft(2).doubleValue());
        }
      }
    }
  }

  private void text(XSSFCell cell, String typed) {
    cell.setBlank();
    cell.setCellValue(typed);
  }

  private XSSFCellStyle unlocked(String format) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setLocked(false);
    return style;
  }

  /** Inserts rows and columns, writes notes beside, renames, hides and reorders the sheets. */
  void rearrange() {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      if (sheet.getSheetName().equals("Lists")) {
        continue;
      }
      if (random.nextBoolean()) {
        sheet.shiftRows(random.nextInt(sheet.getLastRowNum()), sheet.getLastRowNum(), 1);
      }
      if (random.nextInt(3) == 0) {
        sheet.shiftColumns(random.nextInt(3), 40, 1);
      }
      sheet.getRow(sheet.getFirstRowNum()).createCell(60).setCellValue("a column of ours");
      XSSFRow below = sheet.createRow(sheet.getLastRowNum() + 2);
      below.createCell(4).setCellValue("a note of ours");
      below.createCell(5).setCellValue(12);
    }
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (random.nextBoolean()) {
        book.setSheetName(i, "Ours " + i);
      }
      book.setSheetOrder(book.getSheetName(i), random.nextInt(book.getNumberOfSheets()));
    }
    book.setSheetHidden(random.nextInt(book.getNumberOfSheets()), true);
  }

  /** Where these texts stand now, as "sheet!cell". */
  Map<String, String> places(Map<String, String> texts) {
    Map<String, String> places = new TreeMap<>();
    book.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell ->
                            texts.forEach(
                                (key, text) -> {
                                  if (cell.getCellType() == CellType.STRING
                                      && cell.getStringCellValue().equals(text)) {
                                    places.put(key, sheet.getSheetName() + "!" + cell.getAddress());
                                  }
                                }))));
    return places;
  }

  /** Inserts a row above the one with this number and enters a name there. */
  void insertTableRow(String sheetName, String above, String name) {
    XSSFSheet sheet = book.getSheet(sheetName);
    int at = keyed(sheet, above).getRowNum();
    sheet.shiftRows(at, sheet.getLastRowNum(), 1);
    sheet.createRow(at).createCell(2).setCellValue(name);
  }

  /** Copies the row with this number, key and all, over one that is empty. */
  void copyTableRow(String sheetName, String number) {
    XSSFSheet sheet = book.getSheet(sheetName);
    XSSFRow from = keyed(sheet, number);
    XSSFRow to = keyed(sheet, "20");
    from.forEach(
        cell -> {
          XSSFCell copy = to.getCell(cell.getColumnIndex());
          if (cell.getCellType() == CellType.STRING) {
            copy.setCellValue(cell.getStringCellValue());
          }
        });
  }

  private static XSSFRow keyed(XSSFSheet sheet, String key) {
    for (var row : sheet) {
      var cell = row.getCell(0);
      if (cell != null && cell.getStringCellValue().equals(key)) {
        return (XSSFRow) row;
      }
    }
    throw new AssertionError(key);
  }

  byte[] saved() {
    var out = new ByteArrayOutputStream();
    try {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    book.getPackage().revert();
  }
}
