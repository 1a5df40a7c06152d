package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.editions.ReturnForm;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.RawReturn;
import org.waymark.returns.poi.WholeReturns;

/** A copy of a return with its problems marked says what was typed, and can be sent itself. */
class AnnotatedCopyTest {
  private static final String RED = "FFD5281B";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whatever_people_did_to_the_file_its_copy_reads_the_same(int seed) {
    copied(seed);
  }

  @Test
  @Tag("full")
  void nor_does_it_differ_for_a_hundred_people() {
    IntStream.rangeClosed(5, 104).forEach(AnnotatedCopyTest::copied);
  }

  private static void copied(int seed) {
    Random random = new Random(seed);
    OrganisationType type = OrganisationType.values()[seed % OrganisationType.values().length];
    ReturnForm form = seed % 2 == 0 ? ReturnForm.FULL : ReturnForm.INTERIM;
    byte[] file = WholeReturns.filled(type, form, WholeReturns.answers(type, form, random));
    try (var hands = new Hands(file, random)) {
      hands.retype(Copies.read(file).answers(), WholeReturns.asked(type, form));
      hands.rearrange();
      byte[] sent = hands.saved();
      RawReturn before = Copies.read(sent);
      byte[] copy = Copies.copy(sent, type, form);
      RawReturn after = Copies.read(copy);

      assertThat(Copies.contents(after)).as("seed " + seed).isEqualTo(Copies.contents(before));
      assertThat(after.stamp()).isEqualTo(before.stamp());
      List<Finding> findings = Copies.findings(sent, type, form);
      assertThat(Copies.findings(copy, type, form))
          .as("seed " + seed)
          .extracting(Finding::rule)
          .containsExactlyInAnyOrderElementsOf(findings.stream().map(Finding::rule).toList());
      try (var book = Copies.opened(copy)) {
        everyProblemIsListedAndLinked(book, findings);
        assertThat(texts(book.getSheet("Not placed"))).contains("a note of ours");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void everyProblemIsListedAndLinked(XSSFWorkbook book, List<Finding> findings) {
    List<Row> rows = problemRows(book);
    assertThat(rows).hasSize(findings.size());
    Set<String> noted = new HashSet<>();
    for (Row row : rows) {
      var link = row.getCell(4).getHyperlink();
      if (link == null) {
        continue;
      }
      XSSFCell cell = at(book, link.getAddress());
      assertThat(cell.getCellComment().getAuthor()).isEqualTo("Waymark");
      assertThat(cell.getCellComment().getString().getString())
          .contains("Waymark " + Math.round(row.getCell(1).getNumericCellValue()) + ": ");
      assertThat(cell.getSheet().getSheetName()).isEqualTo(row.getCell(3).getStringCellValue());
      if (row.getCell(2).getStringCellValue().equals("Must fix")) {
        assertThat(cell.getCellStyle().getTopBorderXSSFColor().getARGBHex()).isEqualTo(RED);
      }
      noted.add(link.getAddress());
    }
    long notes =
        IntStream.range(0, book.getNumberOfSheets())
            .mapToLong(i -> book.getSheetAt(i).getCellComments().size())
            .sum();
    assertThat(notes).isEqualTo(noted.size());
  }

  private static XSSFCell at(XSSFWorkbook book, String link) {
    int mark = link.lastIndexOf('!');
    String sheet = link.substring(1, mark - 1).replace("''", "'");
    var address = new CellAddress(link.substring(mark + 1));
    return book.getSheet(sheet).getRow(address.getRow()).getCell(address.getColumn());
  }

  private static List<Row> problemRows(XSSFWorkbook book) {
    assertThat(book.getActiveSheetIndex()).isZero();
    assertThat(book.getSheetName(0)).isEqualTo("Problems");
    List<Row> rows = new ArrayList<>();
    boolean below = false;
    for (Row row : book.getSheetAt(0)) {
      Cell number = row.getCell(1);
      if (below) {
        rows.add(row);
      }
      below |=
          number != null
              && number.getCellType() == CellType.STRING
              && number.getStringCellValue().equals("No.");
    }
    return rows;
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }
}
