package org.waymark.returns.poi;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;

class GateTest {
  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private final PoiWorkbooks workbooks = Samples.WORKBOOKS;
  private final byte[] good =
      workbooks.template(Samples.TRUST, Samples.QUARTER, Samples.EDITION, List.of());

  private Finding refused(byte[] content) {
    var read = workbooks.read("our return.xlsx", content);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).hasSize(1);
    Finding finding = read.findings().get(0);
    assertThat(finding.problem()).startsWith("The file \"our return.xlsx\" ");
    assertThat(finding.place()).isEqualTo(Place.FILE);
    return finding;
  }

  private String rule(byte[] content) {
    return refused(content).rule();
  }

  @Test
  void an_empty_file_is_named_as_empty() {
    assertThat(rule(new byte[0])).isEqualTo("file.empty");
  }

  @ParameterizedTest
  @CsvSource({
    "'code,level', file.text",
    "'%PDF-1.7 and so on', file.pdf",
    "'<html><table><tr><td>4', file.text"
  })
  void other_kinds_of_file_are_named_by_what_is_in_them(String content, String rule) {
    assertThat(rule(content.getBytes(UTF_8))).isEqualTo(rule);
  }

  @Test
  void text_in_utf_16_is_text() {
    assertThat(rule("code\tlevel".getBytes(UTF_16))).isEqualTo("file.text");
  }

  @Test
  void a_picture_is_not_a_workbook() {
    assertThat(rule(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}))
        .isEqualTo("file.not-a-workbook");
  }

  @Test
  void an_old_excel_file_is_told_how_to_save_itself() throws Exception {
    var out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet();
      book.write(out);
    }
    Finding finding = refused(out.toByteArray());
    assertThat(finding.rule()).isEqualTo("file.old-excel");
    assertThat(finding.remedy()).contains("Save As, Excel Workbook (.xlsx)");
  }

  @Test
  void a_password_is_to_be_removed() throws Exception {
    var out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(good));
          var stream = encryptor.getDataStream(files)) {
        book.save(stream);
      }
      files.writeFilesystem(out);
    }
    assertThat(rule(out.toByteArray())).isEqualTo("file.password");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, file.macros",
    "xl/macrosheets/sheet1.xml, file.macros",
    "xl/workbook.bin, file.xlsb",
    "xl/embeddings/oleObject1.bin, file.embedded",
    "XL\\ActiveX\\activeX1.xml, file.embedded",
    "xl/externalLinks/externalLink1.xml, file.external-link",
    "xl/connections.xml, file.external-link",
    "word/document.xml, file.not-a-workbook"
  })
  void a_part_that_no_return_needs_is_refused(String part, String rule) {
    assertThat(rule(Zips.with(good, part, "<a/>"))).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.ms-office.vbaProject, file.macros",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml, file.macros",
    "application/vnd.openxmlformats-officedocument.oleObject, file.embedded"
  })
  void a_content_type_says_what_a_renamed_part_is(String type, String rule) {
    byte[] file =
        Zips.replaced(
            good,
            "[Content_Types].xml",
            "</Types>",
            "<Override PartName=\"/xl/x.bin\" ContentType=\"" + type + "\"/></Types>");
    assertThat(rule(file)).isEqualTo(rule);
  }

  @Test
  void a_part_that_a_library_would_parse_has_the_name_of_one() {
    byte[] file =
        Zips.replaced(good, "[Content_Types].xml", "/xl/worksheets/sheet2.xml", "/xl/sheet2.bin");
    assertThat(rule(file)).isEqualTo("file.damaged");
  }

  @Test
  void a_relationship_that_leaves_the_file_is_refused_unless_a_person_clicks_it() {
    String relationship =
        "<Relationship Id=\"r99\" Type=\"http://x/relationships/%s\" Target=\"file:///x\""
            + " TargetMode=\"External\"/></Relationships>";
    String part = "xl/_rels/workbook.xml.rels";
    String end = "</Relationships>";
    byte[] image = Zips.replaced(good, part, end, relationship.formatted("image"));
    byte[] link = Zips.replaced(good, part, end, relationship.formatted("hyperlink"));

    assertThat(rule(image)).isEqualTo("file.external-link");
    assertThat(workbooks.read("r.xlsx", link).value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void a_document_type_declaration_is_seen_in_any_encoding(String encoding) {
    String part =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
    assertThat(
            rule(Zips.with(good, "docProps/custom.xml", part.getBytes(Charset.forName(encoding)))))
        .isEqualTo("file.doctype");
  }

  @Test
  void a_declaration_hidden_behind_a_false_encoding_is_seen() {
    byte[] part = "<!DOCTYPE a []><a/>".getBytes(UTF_16BE);
    assertThat(rule(Zips.with(good, "xl/sharedStrings.xml", part))).isEqualTo("file.doctype");
  }

  @Test
  void an_encoding_that_excel_never_writes_is_refused() {
    byte[] file =
        Zips.with(good, "docProps/custom.xml", "<?xml version=\"1.0\" encoding=\"Cp037\"?><a/>");
    assertThat(rule(file)).isIn("file.unreadable", "file.damaged");
  }

  @Test
  void a_bomb_is_refused_by_what_it_expands_to() {
    assertThat(rule(Zips.with(good, "xl/media/image1.png", new byte[30_000_000])))
        .isEqualTo("file.expands");
  }

  @Test
  void a_zip_of_very_many_entries_is_refused() {
    Map<String, byte[]> parts = Zips.parts(good);
    for (int i = 0; i < 2_000; i++) {
      parts.put("xl/media/" + i + ".png", new byte[0]);
    }
    assertThat(rule(Zips.zip(parts))).isEqualTo("file.expands");
  }

  @Test
  void the_same_part_twice_is_refused() {
    assertThat(rule(Zips.zip(Zips.parts(good), SHEET))).isEqualTo("file.duplicate-part");
    assertThat(rule(Zips.with(good, SHEET.replace('s', 'S'), "<a/>")))
        .isEqualTo("file.duplicate-part");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.9, 0.999})
  void a_file_cut_short_is_damaged(double share) {
    assertThat(rule(Arrays.copyOf(good, (int) (good.length * share)))).isEqualTo("file.damaged");
  }

  @Test
  void a_zip_that_is_no_workbook_says_so() {
    assertThat(rule(Zips.zip(Map.of("photo.jpg", new byte[10])))).isEqualTo("file.not-a-workbook");
    assertThat(
            rule(
                Zips.zip(
                    Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8)))))
        .isEqualTo("file.ods");
  }

  @Test
  void a_broken_sheet_is_damaged() {
    assertThat(rule(Zips.with(good, SHEET, "<worksheet><sheetData><row></sheetData>")))
        .isEqualTo("file.damaged");
  }

  @Test
  void columns_without_end_are_stopped_before_a_reader_walks_them() {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>"
            + "<col min=\"1\" max=\"2147483646\" hidden=\"1\"/></cols><sheetData/></worksheet>";
    assertThat(rule(Zips.with(good, SHEET, sheet))).isEqualTo("file.damaged");
  }

  @Test
  void more_cells_or_rows_than_a_return_could_have_are_refused() {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>%s</sheetData></worksheet>";
    assertThat(rule(Zips.with(good, SHEET, sheet.formatted("<row/>".repeat(20_001)))))
        .isEqualTo("file.too-many-cells");
    assertThat(
            rule(
                Zips.with(
                    good, SHEET, sheet.formatted("<row>" + "<c/>".repeat(200_001) + "</row>"))))
        .isIn("file.too-many-cells", "file.expands");
  }

  @Test
  void a_file_over_the_limit_is_not_opened_and_the_limit_is_named() {
    assertThat(refused(new byte[10 * 1024 * 1024 + 1]).problem()).endsWith("is larger than 10 MB");
  }

  @Test
  void a_workbook_of_another_kind_is_sent_to_the_template() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      book.createSheet("Budget").createRow(0).createCell(0).setCellValue("Key");
      book.write(out);
    }
    Finding finding = refused(out.toByteArray());
    assertThat(finding.rule()).isEqualTo("file.not-a-return");
    assertThat(finding.remedy()).isEqualTo("Use the template for this quarter");
  }

  @Test
  void every_random_change_of_a_byte_ends_in_a_value_or_one_finding() {
    var random = new java.util.Random(20261124);
    for (int i = 0; i < 300; i++) {
      byte[] file = good.clone();
      for (int n = 0; n <= i % 4; n++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      var read = workbooks.read("fuzz.xlsx", file);
      assertThat(read.value().isPresent() ? 0 : 1)
          .as("change %d", i)
          .isEqualTo(read.findings().size());
    }
  }

  @Test
  void a_file_name_cannot_disturb_the_sentence() {
    Finding finding =
        workbooks.read("C:\\temp\\a\nb\"" + "x".repeat(200), new byte[0]).findings().get(0);
    assertThat(finding.problem())
        .startsWith("The file \"a b'xx")
        .doesNotContain("\n")
        .hasSizeLessThan(120);
  }
}
