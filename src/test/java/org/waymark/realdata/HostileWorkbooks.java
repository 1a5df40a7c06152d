package org.waymark.realdata;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.findings.Finding;

/**
 * The 76 odd and hostile spreadsheets from the public test corpora of spreadsheet libraries (what
 * each is, says the INDEX.csv beside them), and the rule by which each is rejected.
 */
public final class HostileWorkbooks {
  /** Readable workbooks, some of them odd, that are no returns of ours. */
  private static final String OTHERWISE = "file.not-a-return";

  private static final Map<String, String> RULES =
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

  private static final int FILES = 76;

  /** What no sentence to a person contains. */
  private static final Pattern TECHNICAL =
      Pattern.compile("Exception|Error|org\\.|com\\.|java|null|\\bat [a-z]+\\.");

  private HostileWorkbooks() {}

  /** The files by name. */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(RealData.at("workbooks"))) {
      for (Path file : all.filter(f -> !f.endsWith("INDEX.csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.size() != FILES || !files.keySet().containsAll(RULES.keySet())) {
      throw new IllegalStateException("not the %d files: %s".formatted(FILES, files.keySet()));
    }
    return files;
  }

  /** The rule that rejects each file, by the file's name. */
  public static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    files().keySet().forEach(name -> expected.put(name, RULES.getOrDefault(name, OTHERWISE)));
    return expected;
  }

  /** What is wrong with how a person is told about the file; empty when nothing is. */
  public static Optional<String> faultOf(String name, Finding finding) {
    String shown = name.length() > 80 ? name.substring(0, 60) : name;
    if (!finding.problem().startsWith("The file \"" + shown)) {
      return Optional.of("does not name the file: " + finding);
    }
    String said = finding.problem().replace(name, "") + " " + finding.remedy();
    return TECHNICAL.matcher(said).find()
        ? Optional.of("is technical: " + said)
        : Optional.<String>empty();
  }
}
