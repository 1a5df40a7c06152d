package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.editions.ReturnForm;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SentFile;
import org.waymark.returns.poi.Samples;
import org.waymark.returns.poi.WholeReturns;

/** Annotated copies of whole returns, made as the application makes them. */
final class Copies {
  private Copies() {}

  static RawReturn read(byte[] file) {
    var read = Samples.WORKBOOKS.read("RX9.xlsx", file);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  static List<Finding> findings(byte[] file, OrganisationType type, ReturnForm form) {
    return Samples.WORKBOOKS
        .read("RX9.xlsx", file)
        .then(
            raw ->
                Examination.examine(
                    raw,
                    WholeReturns.organisation(type),
                    WholeReturns.quarter(form),
                    WholeReturns.EDITION))
        .findings();
  }

  static byte[] copy(byte[] file, OrganisationType type, ReturnForm form) {
    return Samples.WORKBOOKS.annotated(
        WholeReturns.organisation(type),
        WholeReturns.quarter(form),
        WholeReturns.EDITION,
        new SentFile("RX9.xlsx", 2, file, findings(file, type, form)));
  }

  /** What stands in the cells, by key and part; errors are kept as text. */
  static Map<String, CellContent> contents(RawReturn raw) {
    Map<String, CellContent> contents = new TreeMap<>();
    for (RawAnswer cell : raw.answers()) {
      if (!cell.content().blank()) {
        contents.merge(
            cell.question() + " " + cell.part(),
            cell.content() instanceof CellContent.Error e
                ? new CellContent.Text(e.shown())
                : cell.content(),
            (a, b) -> new CellContent.Text(a + " | " + b));
      }
    }
    return contents;
  }

  static XSSFWorkbook opened(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
