package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.returns.poi.CopySamples.cell;
import static org.waymark.returns.poi.CopySamples.changed;
import static org.waymark.returns.poi.CopySamples.copy;
import static org.waymark.returns.poi.CopySamples.filled;
import static org.waymark.returns.poi.CopySamples.finding;
import static org.waymark.returns.poi.CopySamples.level;
import static org.waymark.returns.poi.CopySamples.opened;
import static org.waymark.returns.poi.CopySamples.read;
import static org.waymark.returns.poi.CopySamples.texts;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.returns.CellContent;

/** What becomes of single cells in a copy with the problems marked. */
class AnnotatedCellsTest {
  private static final String LEVEL = "D6";

  @Test
  void what_was_typed_stays_as_it_was_typed() {
    unchanged(c -> c.setCellValue(" 4 "));
    unchanged(c -> c.setCellValue("£3m"));
    unchanged(c -> c.setCellValue("=1+1"));
    unchanged(c -> c.setCellValue("two\nlines, _x0041_ and <b>"));
    unchanged(c -> c.setCellValue(true));
    unchanged(c -> styled(c, 0.125, "0.0%"));
    unchanged(c -> styled(c, 1.0 / 3, "General"));
    unchanged(c -> styled(c, 46240, "dd/mm/yyyy"));
    unchanged(c -> styled(c, 46240.25, "dd/mm/yyyy hh:mm"));
    unchanged(c -> styled(c, 46240, "General"));
  }

  private static void unchanged(Consumer<Cell> typing) {
    byte[] sent = changed(filled(), b -> typing.accept(cell(b, "Funding", LEVEL)));

    assertThat(level(read(copy(sent)))).isEqualTo(level(read(sent)));
  }

  @Test
  void an_error_is_shown_as_text_and_stays_an_error() {
    byte[] sent =
        changed(
            filled(), b -> cell(b, "Funding", LEVEL).setCellErrorValue(FormulaError.REF.getCode()));

    assertThat(level(read(copy(sent)))).isEqualTo(new CellContent.Error("#REF!"));
  }

  @Test
  void a_formula_without_a_value_is_shown_as_text() {
    byte[] sent =
        changed(
            filled(),
            b -> {
              Cell cell = cell(b, "Funding", LEVEL);
              cell.setBlank();
              cell.setCellFormula("A1+B1");
            });

    assertThat(level(read(sent))).isEqualTo(new CellContent.Error("=A1+B1"));
    assertThat(level(read(copy(sent)))).isEqualTo(new CellContent.Text("=A1+B1"));
  }

  @Test
  void a_day_counted_from_1904_that_lost_its_format_is_the_same_day_in_the_copy() {
    byte[] sent =
        changed(
            filled(),
            b -> {
              b.getCTWorkbook().getWorkbookPr().setDate1904(true);
              styled(cell(b, "Funding", LEVEL), 44778, "General");
            });

    assertThat(level(read(copy(sent))))
        .isEqualTo(new CellContent.Number(new BigDecimal("44778"), false, true));
  }

  @Test
  void a_date_that_no_workbook_can_keep_is_shown_as_text() {
    try (Book book = new Book(false)) {
      XSSFCell cell = book.sheet("Any").createRow(0).createCell(0);
      book.typed.put(cell, new CellContent.Date(LocalDateTime.of(1850, 1, 1, 0, 0)));

      assertThat(cell.getStringCellValue()).isEqualTo("1850-01-01");
    }
  }

  @Test
  void findings_of_one_cell_share_a_note_and_the_worst_of_them_gives_the_border() {
    var place = new Place("Funding", LEVEL, "F1-L");
    XSSFWorkbook book =
        opened(
            copy(
                filled(),
                finding(Severity.NOTE, place, "Nothing to do"),
                finding(Severity.CONFIRM, place, "Say why"),
                finding(Severity.MUST_FIX, place, "Choose a level"),
                finding(Severity.CONFIRM, new Place("Funding", "E6", "F1-L"), "Say more")));

    XSSFCell cell = cell(book, "Funding", LEVEL);
    assertThat(cell.getCellComment().getString().getString())
        .isEqualTo("Waymark 1: Choose a level.\nWaymark 2: Say why.\nWaymark 4: Nothing to do.");
    assertThat(cell.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.MEDIUM);
    assertThat(cell.getCellStyle().getTopBorderXSSFColor().getARGBHex()).isEqualTo("FFD5281B");
    assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFF9C4");
    assertThat(cell(book, "Funding", "E6").getCellStyle().getBorderTop())
        .isEqualTo(BorderStyle.MEDIUM_DASHED);
  }

  @Test
  void a_finding_without_a_cell_goes_to_the_answer_and_one_of_the_file_has_a_row_alone() {
    XSSFWorkbook book =
        opened(
            copy(
                filled(),
                finding(Severity.MUST_FIX, new Place(null, null, "F1-E"), "Enter it"),
                finding(Severity.CONFIRM, Place.FILE, "Check the file")));

    List<String> problems = texts(book.getSheet("Problems"));
    assertThat(problems.indexOf("Check the file")).isLessThan(problems.indexOf("Enter it"));
    assertThat(book.getSheet("Funding").getCellComments()).hasSize(1);
    assertThat(book.getSheet("Funding").getCellComments().values())
        .allSatisfy(n -> assertThat(n.getString().getString()).isEqualTo("Waymark 2: Enter it."));
  }

  @Test
  void the_list_ends_where_nobody_would_read_on() {
    Finding[] many =
        IntStream.range(0, 2_003)
            .mapToObj(i -> finding(Severity.MUST_FIX, Place.FILE, "Fix " + i))
            .toArray(Finding[]::new);

    assertThat(texts(opened(copy(filled(), many)).getSheet("Problems")))
        .contains("Fix 1999", "3 more are in the list of findings (CSV) on your return's page.")
        .doesNotContain("Fix 2000");
  }

  private static void styled(Cell cell, double number, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }
}
