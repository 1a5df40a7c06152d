package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CellContent;
import org.waymark.returns.RawAnswer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.SourceCell;

/** What people do to a template before they send it back. */
class MovedCellsTest {
  private static final CellContent TWO = new CellContent.Number(new BigDecimal("2"), false);
  private final PoiWorkbooks workbooks = Samples.WORKBOOKS;

  @Test
  void inserted_rows_move_the_answers_and_their_source_cells() {
    RawReturn raw =
        read(b -> b.getSheet("Funding").shiftRows(1, b.getSheet("Funding").getLastRowNum(), 3));

    assertThat(answer(raw).content()).isEqualTo(TWO);
    assertThat(answer(raw).source()).isEqualTo(new SourceCell("Funding", "D9"));
  }

  @Test
  void inserted_columns_move_them_too() {
    RawReturn raw = read(b -> b.getSheet("Funding").shiftColumns(0, 6, 2));

    assertThat(answer(raw).content()).isEqualTo(TWO);
    assertThat(answer(raw).source()).isEqualTo(new SourceCell("Funding", "F6"));
  }

  @Test
  void sheets_may_be_renamed_and_reordered() {
    RawReturn raw =
        read(
            b -> {
              b.setSheetName(b.getSheetIndex("Funding"), "Our money");
              b.setSheetOrder("Our money", 0);
              b.setSheetOrder("Start", 2);
            });

    assertThat(raw.stamp().organisation()).isEqualTo("RX9");
    assertThat(answer(raw).source().sheet()).isEqualTo("Our money");
  }

  @Test
  void hidden_sheets_and_rows_are_read() {
    RawReturn raw =
        read(
            b -> {
              b.setSheetHidden(b.getSheetIndex("Funding"), true);
              b.getSheet("Funding").getRow(5).setZeroHeight(true);
            });
    assertThat(answer(raw).content()).isEqualTo(TWO);
  }

  @Test
  void a_number_typed_as_text_stays_text() {
    assertThat(typed(c -> c.setCellValue(" 4 "))).isEqualTo(new CellContent.Text(" 4 "));
  }

  @Test
  void a_percentage_is_marked_by_its_format() {
    assertThat(typed(c -> styled(c, 0.12, "0.0%")))
        .isEqualTo(new CellContent.Number(new BigDecimal("0.12"), true));
    assertThat(typed(c -> styled(c, 12, "0\"%\"")))
        .isEqualTo(new CellContent.Number(new BigDecimal("12"), false));
  }

  @Test
  void a_double_shows_no_more_than_excel_does() {
    assertThat(typed(c -> c.setCellValue(0.1 + 0.2)))
        .isEqualTo(new CellContent.Number(new BigDecimal("0.3"), false));
    assertThat(typed(c -> c.setCellValue(1_200_000)).shown()).isEqualTo("1200000");
  }

  @Test
  void a_formula_counts_by_its_saved_value() {
    assertThat(
            typed(
                c -> {
                  c.setCellFormula("1+1");
                  c.setCellValue(2);
                }))
        .isEqualTo(TWO);
  }

  @Test
  void a_formula_without_a_saved_value_is_an_error_that_shows_the_formula() {
    assertThat(answer(raw(withCell("<c r=\"D6\"><f>A1+B1</f></c>"))).content())
        .isEqualTo(new CellContent.Error("=A1+B1"));
    assertThat(answer(raw(withCell("<c r=\"D6\"><f>A1+B1</f><v></v></c>"))).content())
        .isEqualTo(new CellContent.Error("=A1+B1"));
  }

  @Test
  void a_number_cell_without_a_number_is_read_as_the_text_that_it_holds() {
    assertThat(answer(raw(withCell("<c r=\"D6\"><v>four</v></c>"))).content())
        .isEqualTo(new CellContent.Text("four"));
  }

  @Test
  void errors_and_flags_are_told_apart() {
    assertThat(typed(c -> c.setCellErrorValue(FormulaError.REF.getCode())))
        .isEqualTo(new CellContent.Error("#REF!"));
    assertThat(typed(c -> c.setCellValue(true))).isEqualTo(new CellContent.Flag(true));
  }

  @Test
  void dates_count_from_1904_where_the_workbook_says_so() {
    byte[] file = filled(b -> styled(cell(b), 40_000, "d mmm yyyy"));
    byte[] in1904 =
        Zips.replaced(file, "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"");

    // 6 July 2009 is day 40,000 of Excel's 1900 system; the 1904 system runs 1,462 days later.
    assertThat(answer(raw(file)).content())
        .isEqualTo(new CellContent.Date(LocalDateTime.of(2009, 7, 6, 0, 0)));
    assertThat(answer(raw(in1904)).content())
        .isEqualTo(new CellContent.Date(LocalDateTime.of(2009, 7, 6, 0, 0).plusDays(1462)));
  }

  @Test
  void a_number_says_from_when_its_workbook_counts_days() {
    byte[] in1904 =
        Zips.replaced(
            filled(b -> {}), "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"");

    assertThat(answer(raw(in1904)).content())
        .isEqualTo(new CellContent.Number(new BigDecimal("2"), false, true));
  }

  @Test
  void text_in_the_cell_itself_is_read_like_shared_text() {
    byte[] file = withCell("<c r=\"D6\" t=\"inlineStr\"><is><t>4</t></is></c>");

    assertThat(answer(raw(file)).content()).isEqualTo(new CellContent.Text("4"));
  }

  @Test
  void iso_dates_are_read_as_dates() {
    byte[] file = withCell("<c r=\"D6\" t=\"d\"><v>2026-08-06T00:00:00Z</v></c>");

    assertThat(answer(raw(file)).content())
        .isEqualTo(new CellContent.Date(LocalDateTime.of(2026, 8, 6, 0, 0)));
  }

  /** The workbook with the answer's cell as it stands in the sheet's XML. */
  private byte[] withCell(String cell) {
    byte[] file = filled(b -> cell(b).setCellValue(54321));
    String sheet = "xl/worksheets/sheet2.xml";
    String xml = new String(Zips.parts(file).get(sheet), StandardCharsets.UTF_8);
    String old = xml.replaceAll("(?s).*(<c [^>]*><v>54321(\\.0)?</v></c>).*", "$1");
    return Zips.replaced(file, sheet, old, cell);
  }

  @Test
  void strict_workbooks_are_read() {
    byte[] strict = filled(b -> {});
    for (String part : List.copyOf(Zips.parts(strict).keySet())) {
      if (part.endsWith(".xml") || part.endsWith(".rels")) {
        String xml = new String(Zips.parts(strict).get(part), StandardCharsets.UTF_8);
        strict =
            Zips.with(
                strict,
                part,
                xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
      }
    }
    assertThat(answer(raw(strict)).content()).isEqualTo(TWO);
  }

  @Test
  void very_long_text_is_kept_to_one_character_more_than_the_limit() {
    assertThat(typed(c -> c.setCellValue("x".repeat(30_000))).shown()).hasSize(10_001);
  }

  @Test
  void a_second_key_of_the_same_question_is_read_as_well() {
    RawReturn raw =
        read(
            b -> {
              var copy = b.getSheet("Funding").createRow(40);
              copy.createCell(0).setCellValue("F1-L");
              copy.createCell(3).setCellValue(5);
            });
    assertThat(raw.answers())
        .filteredOn(a -> a.question().equals("F1-L") && a.part().equals("answer"))
        .extracting(a -> a.content().shown())
        .containsExactly("2", "5");
  }

  private CellContent typed(Consumer<Cell> change) {
    return answer(read(b -> change.accept(cell(b)))).content();
  }

  private static Cell cell(XSSFWorkbook book) {
    return book.getSheet("Funding").getRow(5).getCell(3);
  }

  private static void styled(Cell cell, double number, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  private static RawAnswer answer(RawReturn raw) {
    return raw.answers().stream()
        .filter(a -> a.question().equals("F1-L") && a.part().equals("answer"))
        .findFirst()
        .orElseThrow();
  }

  private RawReturn read(Consumer<XSSFWorkbook> change) {
    return raw(filled(change));
  }

  private RawReturn raw(byte[] file) {
    var read = workbooks.read("RX9.xlsx", file);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow();
  }

  private byte[] filled(Consumer<XSSFWorkbook> change) {
    byte[] file =
        workbooks.template(
            Samples.TRUST,
            Samples.QUARTER,
            Samples.EDITION,
            List.of(new Answer("F1-L", new AnswerValue.Level(2), new SourceCell("", ""))));
    var out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(book);
      book.write(out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
