package org.waymark.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/** Somebody at a desk who has a workbook of ours open and types into it, a cell at a time. */
final class Typist implements AutoCloseable {
  final XSSFWorkbook book;
  private final RawReturn cells;

  /** At this workbook, whose keyed cells are these. */
  Typist(byte[] workbook, RawReturn cells) {
    this.cells = cells;
    try {
      book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in another workbook, into the cells of the same questions. */
  void copy(List<RawAnswer> answers) {
    for (RawAnswer answer : answers) {
      if (!(answer.content() instanceof CellContent.Blank)) {
        type(answer.question(), answer.part(), answer.content());
      }
    }
  }

  void type(String question, String text) {
    at(question, "answer").setCellValue(text);
  }

  void type(String question, double number) {
    at(question, "answer").setCellValue(number);
  }

  void clear(String question) {
    at(question, "answer").setBlank();
  }

  private void type(String question, String part, CellContent content) {
    XSSFCell cell = at(question, part);
    if (content instanceof CellContent.Number number) {
      cell.setCellValue(number.number().doubleValue());
    } else if (content instanceof CellContent.Date date) {
      cell.setCellValue(date.date());
    } else {
      cell.setCellValue(content.shown());
    }
  }

  /** The cell for a part of an answer. */
  XSSFCell at(String question, String part) {
    SourceCell source = source(question, part);
    var address = new CellAddress(source.cell());
    XSSFRow row = book.getSheet(source.sheet()).getRow(address.getRow());
    return row.getCell(address.getColumn());
  }

  SourceCell source(String question, String part) {
    return cells.answers().stream()
        .filter(a -> a.question().equals(question) && a.part().equals(part))
        .map(RawAnswer::source)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell for " + question + " " + part));
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
