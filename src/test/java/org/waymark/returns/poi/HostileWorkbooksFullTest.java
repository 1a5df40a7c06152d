package org.waymark.returns.poi;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.returns.IntakeLimits;

/**
 * Spreadsheets from the public test corpora of spreadsheet libraries; what each is, says the
 * INDEX.csv beside them.
 */
@Tag("full")
class HostileWorkbooksFullTest {
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          entry("54764.xlsx", "file.doctype"),
          entry("58616.xlsx", "file.password"),
          entry("ContentTypeHasEntities.ooxml", "file.not-a-workbook"),
          entry("PackageRelsHasEntities.ooxml", "file.not-a-workbook"),
          entry("StructuredRefs-lots-with-lookups.xlsx", "file.external-link"),
          entry(
              "clusterfuzz-testcase-minimized-POIHSSFFuzzer-4819588401201152.xls",
              "file.old-excel"),
          entry(
              "clusterfuzz-testcase-minimized-POIXSSFFuzzer-6419366255919104.xlsx", "file.damaged"),
          entry(
              "clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx",
              "file.damaged"),
          entry("corrupt.xlsx", "file.external-link"),
          entry("date.xlsb", "file.xlsb"),
          entry("duplicate-filename.xlsx", "file.duplicate-part"),
          entry("empty.xlsx", "file.not-a-workbook"),
          entry("encrypted-letmein.ods", "file.ods"),
          entry("extra_whitespace.xlsx", "file.too-many-cells"),
          entry("invalid-xml.xlsx", "file.damaged"),
          entry("missing-bits.xlsx", "file.not-a-workbook"),
          entry("missing-sheet-entry.xlsx", "file.damaged"),
          entry("no-sheet.xlsx", "file.damaged"),
          entry("no-workbook-rels.xlsx", "file.not-a-workbook"),
          entry("no-workbook-xml.xlsx", "file.not-a-workbook"),
          entry("oleloop.xls", "file.not-a-workbook"),
          entry("only-content-types.xlsx", "file.not-a-workbook"),
          entry("pass_protected.xlsb", "file.password"),
          entry("password.xls", "file.old-excel"),
          entry("poc-xmlbomb.xlsx", "file.doctype"),
          entry("poi-fuzz.xls", "file.old-excel"),
          entry("protected_passtika.xlsx", "file.password"),
          entry("protected_sha512.xlsx", "file.password"),
          entry("simple.unknown", "file.empty"),
          entry("test-missing-sheet.xlsx", "file.damaged"),
          entry("testEXCEL_3.xls", "file.old-excel"),
          entry("testEXCEL_95.xls", "file.old-excel"),
          entry("too_small.xls", "file.text"),
          entry("type_excel.xlsx", "file.old-excel"),
          entry("type_openoffice.xlsx", "file.ods"),
          entry("utf16entity.xlsx", "file.doctype"),
          entry("utf8and16.entity.xlsx", "file.doctype"),
          entry("xlsx-corrupted.xlsx", "file.damaged"));

  /** Readable workbooks, some of them odd, that are no returns of ours. */
  private static final String OTHERWISE = "file.not-a-return";

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int FILES = 76;

  @Test
  void each_file_is_told_in_one_sentence_why_it_is_not_read() throws IOException {
    PoiWorkbooks workbooks = new PoiWorkbooks(IntakeLimits.usual());
    Map<String, byte[]> files = files(folder());
    assertThat(files).hasSize(FILES).containsKeys(EXPECTED.keySet().toArray(String[]::new));

    Map<String, String> outcome = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          var read =
              Assertions.assertTimeoutPreemptively(
                  LONGEST, () -> workbooks.read(name, content), name);
          assertThat(read.findings()).as(name).hasSize(1);
          Finding finding = read.findings().get(0);
          assertThat(finding.problem()).contains(name);
          assertThat(finding.problem().replace(name, "") + finding.remedy())
              .doesNotContainPattern("Exception|Error|org\\.|com\\.|java|null");
          outcome.put(name, finding.rule());
        });

    assertThat(outcome)
        .isEqualTo(
            files.keySet().stream()
                .collect(
                    Collectors.toMap(
                        n -> n,
                        n -> EXPECTED.getOrDefault(n, OTHERWISE),
                        (a, b) -> a,
                        TreeMap::new)));
  }

  @Test
  void a_heap_of_128_megabytes_is_enough_for_all_of_them() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileWorkbooksFullTest.class.getName(),
                folder().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(child.exitValue()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }

  /** Reads all files of a folder; run in a JVM of its own with a small heap. */
  public static void main(String[] args) throws IOException {
    PoiWorkbooks workbooks = new PoiWorkbooks(IntakeLimits.usual());
    files(Path.of(args[0])).forEach(workbooks::read);
  }

  private static Path folder() {
    String data = System.getProperty("waymark.realdata", "");
    assertThat(data).as("set waymark.realdata to the folder of the real data").isNotBlank();
    Path folder = Path.of(data, "workbooks");
    assertThat(folder).isDirectory();
    return folder;
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> !f.endsWith("INDEX.csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
