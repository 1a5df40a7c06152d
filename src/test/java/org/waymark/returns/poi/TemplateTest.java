package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Theme;

/** What a person finds in the template. */
class TemplateTest {
  private final PoiWorkbooks workbooks = Samples.WORKBOOKS;

  @Test
  void the_sheets_are_start_themes_sign_off_and_hidden_lists() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      assertThat(IntStream.range(0, 5).mapToObj(book::getSheetName))
          .containsExactly("Start", "Funding", "Culture", "Sign-off", "Lists");
      assertThat(book.isSheetHidden(4)).isTrue();
      assertThat(book.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void the_start_sheet_says_when_it_is_due_in_london_time() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      List<String> texts = new ArrayList<>();
      book.getSheet("Start")
          .forEach(r -> r.forEach(c -> texts.add(new DataFormatter().formatCellValue(c))));
      assertThat(texts)
          .contains(
              "RX9",
              "Anytown Hospitals NHS Trust",
              "July to September 2026 (quarter 2, 2026 to 2027)",
              "5pm on 30 October 2026");
    }
  }

  @Test
  void only_the_yellow_cells_are_open() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      XSSFSheet sheet = book.getSheet("Funding");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      sheet.forEach(
          row ->
              row.forEach(
                  cell -> {
                    var fill =
                        ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle())
                            .getFillForegroundXSSFColor();
                    boolean yellow = fill != null && "FFFFF9C4".equals(fill.getARGBHex());
                    assertThat(cell.getCellStyle().getLocked())
                        .as(cell.getAddress().toString())
                        .isEqualTo(!yellow);
                  }));
      assertThat(sheet.getRow(5).getCell(3).getCellStyle().getLocked()).isFalse();
    }
  }

  @Test
  void it_prints_on_a4_landscape_one_page_wide_with_its_heads_repeated() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      XSSFSheet sheet = book.getSheet("Culture");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.isColumnHidden(0)).isTrue();
    }
  }

  @Test
  void levels_come_from_a_list_and_nothing_else_while_numbers_only_warn() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      var validations = book.getSheet("Funding").getDataValidations();
      assertThat(validations)
          .filteredOn(v -> covers(v, "D6"))
          .singleElement()
          .satisfies(
              v -> {
                assertThat(v.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(v.getValidationConstraint().getFormula1()).startsWith("list_");
              });
      var hours = book.getSheet("Culture").getDataValidations();
      assertThat(hours)
          .filteredOn(
              v -> v.getValidationConstraint().getValidationType() == ValidationType.DECIMAL)
          .allMatch(v -> v.getErrorStyle() == DataValidation.ErrorStyle.WARNING)
          .hasSize(1);
    }
  }

  @Test
  void a_long_list_of_options_is_a_named_range() throws IOException {
    List<AnswerKind.Option> options =
        IntStream.range(0, 40)
            .mapToObj(i -> new AnswerKind.Option("A rather long option number " + i, null))
            .toList();
    Edition edition =
        Samples.edition(
            List.of(
                new Theme(
                    "t",
                    "Money: who pays / how much [all of it] and when?",
                    BigDecimal.ONE,
                    true,
                    List.of(
                        Samples.issue(
                            "T1",
                            Samples.question(
                                "T1-S", true, false, new AnswerKind.Choice(options)))))));
    try (XSSFWorkbook book = open(edition)) {
      assertThat(book.getSheetName(1)).hasSizeLessThanOrEqualTo(31);
      assertThat(book.getName("list_1").getRefersToFormula()).isEqualTo("Lists!$B$2:$B$41");
    }
  }

  @Test
  void what_is_left_to_do_is_counted() throws IOException {
    try (XSSFWorkbook book = open(Samples.EDITION)) {
      assertThat(book.getSheet("Culture").getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2);
    }
  }

  @Test
  @Tag("full")
  void a_template_of_132_questions_is_written_and_read_in_60_ms_of_a_core_each() {
    Edition edition = Samples.large();
    assertThat(edition.questions()).hasSize(132);
    String property = "javax.xml.transform.TransformerFactory";
    String before = System.getProperty(property);
    // The tests' PDF validator brings a slow factory that the application does not have.
    System.setProperty(property, TransformerFactory.newDefaultInstance().getClass().getName());
    try {
      long write = 0;
      long read = 0;
      for (int i = 0; i < 200; i++) {
        long start = cpu();
        byte[] file = workbooks.template(Samples.TRUST, Samples.QUARTER, edition, List.of());
        long written = cpu();
        assertThat(workbooks.read("x.xlsx", file).value()).isPresent();
        write += i < 100 ? 0 : written - start;
        read += i < 100 ? 0 : cpu() - written;
      }
      assertThat(write / 100e6).as("ms to write").isLessThan(60);
      assertThat(read / 100e6).as("ms to read").isLessThan(60);
    } finally {
      if (before == null) {
        System.clearProperty(property);
      } else {
        System.setProperty(property, before);
      }
    }
  }

  /** Nanoseconds of a core that this thread used: others on the machine do not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static boolean covers(DataValidation validation, String cell) {
    var address = new org.apache.poi.ss.util.CellAddress(cell);
    for (var range : validation.getRegions().getCellRangeAddresses()) {
      if (range.isInRange(address.getRow(), address.getColumn())) {
        return true;
      }
    }
    return false;
  }

  private XSSFWorkbook open(Edition edition) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(
            workbooks.template(Samples.TRUST, Samples.QUARTER, edition, List.of())));
  }
}
