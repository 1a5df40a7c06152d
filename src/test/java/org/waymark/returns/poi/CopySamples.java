package org.waymark.returns.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SentFile;
import org.waymark.returns.SourceCell;

/** Copies of a small return with its problems marked, and what stands in them. */
final class CopySamples {
  private CopySamples() {}

  static List<Answer> answers() {
    return List.of(
        new Answer("F1-L", new AnswerValue.Level(2), new SourceCell("", "")),
        new Answer("C1-D", new AnswerValue.Day(LocalDate.of(2026, 8, 6)), new SourceCell("", "")));
  }

  static byte[] filled() {
    return Samples.WORKBOOKS.template(Samples.TRUST, Samples.QUARTER, Samples.EDITION, answers());
  }

  static byte[] copy(byte[] sent, Finding... findings) {
    return Samples.WORKBOOKS.annotated(
        Samples.TRUST,
        Samples.QUARTER,
        Samples.EDITION,
        new SentFile("RX9.xlsx", 2, sent, List.of(findings)));
  }

  static Finding finding(Severity severity, Place place, String remedy) {
    return new Finding("test.rule", severity, place, "", "Something is wrong", remedy);
  }

  static RawReturn read(byte[] file) {
    return Samples.WORKBOOKS.read("RX9.xlsx", file).value().orElseThrow();
  }

  static CellContent level(RawReturn raw) {
    Optional<RawAnswer> level =
        raw.answers().stream()
            .filter(a -> a.question().equals("F1-L") && a.part().equals("answer"))
            .findFirst();
    return level.orElseThrow().content();
  }

  static XSSFCell cell(XSSFWorkbook book, String sheet, String name) {
    var address = new CellAddress(name);
    return book.getSheet(sheet).getRow(address.getRow()).getCell(address.getColumn());
  }

  static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
    var out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = opened(file)) {
      change.accept(book);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook opened(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
