package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.returns.poi.CopySamples.answers;
import static org.waymark.returns.poi.CopySamples.changed;
import static org.waymark.returns.poi.CopySamples.copy;
import static org.waymark.returns.poi.CopySamples.filled;
import static org.waymark.returns.poi.CopySamples.finding;
import static org.waymark.returns.poi.CopySamples.level;
import static org.waymark.returns.poi.CopySamples.opened;
import static org.waymark.returns.poi.CopySamples.read;
import static org.waymark.returns.poi.CopySamples.texts;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.RawReturn;

/** What a copy with the problems marked holds beside the answers, and what it proves. */
class CopiedSheetsTest {
  @Test
  void what_has_no_cell_in_the_copy_stands_on_a_sheet_of_its_own_and_is_linked_there() {
    byte[] sent =
        changed(
            filled(),
            b -> {
              row(b, 20, "F1-L", "3");
              row(b, 21, "X9", "4");
              b.getSheet("Funding").createRow(24).createCell(6).setCellValue("ask Jo");
            });
    byte[] copy =
        copy(sent, finding(Severity.MUST_FIX, new Place("Funding", "D21", "F1-L"), "Keep one"));
    XSSFWorkbook book = opened(copy);

    assertThat(texts(book.getSheet("Not placed")))
        .contains("3", "Answered twice in your file", "4", "X9", "This return does not ask it")
        .contains("ask Jo", "G25", "Written beside the questions");
    assertThat(book.getSheet("Not placed").getCellComments()).hasSize(1);
    assertThat(texts(book.getSheet("Problems"))).contains("Not placed", "Funding D21");
    assertThat(read(copy).answers())
        .filteredOn(a -> a.question().equals("F1-L") && a.part().equals("answer"))
        .hasSize(1);
  }

  @Test
  void the_sheets_of_the_sender_follow_as_plain_values_from_copy_to_copy() {
    byte[] sent =
        changed(
            filled(),
            b -> {
              Sheet own = b.createSheet("Our sums");
              own.createRow(2).createCell(1).setCellValue("@key");
              own.createRow(3).createCell(1).setCellValue("turnover");
              Cell sum = own.createRow(4).createCell(1);
              sum.setCellFormula("1+2");
              sum.setCellValue(3);
            });
    byte[] copy = copy(copy(sent));
    Sheet own = opened(copy).getSheet("Our sums");

    assertThat(own.getRow(3).getCell(1).getStringCellValue()).isEqualTo("turnover");
    assertThat(own.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(3);
    assertThat(read(copy).answers()).isEqualTo(read(copy(filled())).answers());
  }

  @Test
  void a_sheet_that_is_too_large_is_cut_and_that_is_said() {
    byte[] sent =
        changed(
            filled(),
            b -> {
              Sheet own = b.createSheet("Huge");
              for (int r = 0; r < 300; r++) {
                var row = own.createRow(r);
                IntStream.range(0, 100).forEach(c -> row.createCell(c).setCellValue(7));
              }
            });
    XSSFWorkbook book = opened(copy(sent));

    assertThat(book.getSheet("Huge").getLastRowNum()).isEqualTo(199);
    assertThat(texts(book.getSheet("Not placed")))
        .contains(
            "Your sheet \"Huge\" holds more than this copy takes. All of it is in the file that you"
                + " sent.");
  }

  @Test
  void the_answers_of_another_return_are_not_put_into_this_one() {
    var other =
        new Organisation(
            new OrganisationCode("RYY"),
            "Otherplace NHS Trust",
            Samples.TRUST.type(),
            Samples.TRUST.icb(),
            Samples.TRUST.region());
    byte[] sent = Samples.WORKBOOKS.template(other, Samples.QUARTER, Samples.EDITION, answers());
    byte[] copy = copy(sent);

    assertThat(read(copy).stamp().organisation()).isEqualTo("RX9");
    assertThat(read(copy).answers()).allMatch(a -> a.content().blank());
    assertThat(texts(opened(copy).getSheet("Not placed")))
        .contains("F1-L", "2.0", "Your file is the template of another return");
  }

  @Test
  void a_stamp_that_was_not_genuine_is_not_made_so() {
    byte[] sent =
        changed(
            filled(),
            b ->
                b.getSheet("Start")
                    .forEach(
                        r -> {
                          if (r.getCell(0) != null && r.getCell(0).toString().equals("@code")) {
                            r.getCell(2).setCellValue("0".repeat(64));
                          }
                        }));
    RawReturn read = read(copy(sent));

    assertThat(read.stamp().genuine()).isFalse();
    assertThat(read.stamp().quarter()).isEqualTo(new QuarterId(2026, 2).toString());
    assertThat(level(read)).isEqualTo(level(read(filled())));
  }

  @Test
  void of_a_file_that_cannot_be_read_the_problems_are_told_in_an_empty_workbook() {
    byte[] noise = new byte[3_000];
    new Random(1).nextBytes(noise);
    byte[] copy =
        copy(noise, Finding.ofFile("file.damaged", "The file is damaged", "Send it again"));

    assertThat(texts(opened(copy).getSheet("Problems")))
        .contains("The file is damaged", "Send it again")
        .anyMatch(t -> t.startsWith("Nothing could be read from the file that you sent"));
    assertThat(read(copy).stamp().genuine()).isTrue();
    assertThat(read(copy).answers()).allMatch(a -> a.content().blank());
  }

  private static void row(XSSFWorkbook book, int number, String key, String answer) {
    var row = book.getSheet("Funding").createRow(number);
    row.createCell(0).setCellValue(key);
    row.createCell(3).setCellValue(answer);
  }
}
