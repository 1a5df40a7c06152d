package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SentFile;
import org.waymark.returns.SourceCell;

/** What becomes of single cells and sheets in a copy with the problems marked. */
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
  void errors_and_formulas_without_a_value_are_shown_as_text() {
    for (Consumer<Cell> typing :
        List.<Consumer<Cell>>of(
            c -> c.setCellErrorValue(FormulaError.REF.getCode()),
            c -> {
              c.setBlank();
              c.setCellFormula("A1+B1");
            })) {
      byte[] sent = changed(filled(), b -> typing.accept(cell(b, "Funding", LEVEL)));
      CellContent before = level(read(sent));

      assertThat(before).isInstanceOf(CellContent.Error.class);
      assertThat(level(read(copy(sent)))).isEqualTo(new CellContent.Text(before.shown()));
    }
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

  private static List<Answer> answers() {
    return List.of(
        new Answer("F1-L", new AnswerValue.Level(2), new SourceCell("", "")),
        new Answer("C1-D", new AnswerValue.Day(LocalDate.of(2026, 8, 6)), new SourceCell("", "")));
  }

  private static byte[] filled() {
    return Samples.WORKBOOKS.template(Samples.TRUST, Samples.QUARTER, Samples.EDITION, answers());
  }

  private static byte[] copy(byte[] sent, Finding... findings) {
    return Samples.WORKBOOKS.annotated(
        Samples.TRUST,
        Samples.QUARTER,
        Samples.EDITION,
        new SentFile("RX9.xlsx", 2, sent, List.of(findings)));
  }

  private static Finding finding(Severity severity, Place place, String remedy) {
    return new Finding("test.rule", severity, place, "", "Something is wrong", remedy);
  }

  private static RawReturn read(byte[] file) {
    return Samples.WORKBOOKS.read("RX9.xlsx", file).value().orElseThrow();
  }

  private static CellContent level(RawReturn raw) {
    Optional<RawAnswer> level =
        raw.answers().stream()
            .filter(a -> a.question().equals("F1-L") && a.part().equals("answer"))
            .findFirst();
    return level.orElseThrow().content();
  }

  private static void styled(Cell cell, double number, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  private static void row(XSSFWorkbook book, int number, String key, String answer) {
    var row = book.getSheet("Funding").createRow(number);
    row.createCell(0).setCellValue(key);
    row.createCell(3).setCellValue(answer);
  }

  private static XSSFCell cell(XSSFWorkbook book, String sheet, String name) {
    var address = new CellAddress(name);
    return book.getSheet(sheet).getRow(address.getRow()).getCell(address.getColumn());
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
    var out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = opened(file)) {
      change.accept(book);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook opened(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
