package org.waymark.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;

/** The findings of a return as a file that a spreadsheet opens without running anything. */
public final class FindingsCsv {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private FindingsCsv() {}

  /** UTF-8 with a byte order mark, by which Excel knows the encoding. */
  public static byte[] of(List<Finding> findings) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(
          "Severity",
          "Worksheet",
          "Cell",
          "Question",
          "You entered",
          "What is wrong",
          "What to do",
          "Rule");
      for (Finding f : findings) {
        printer.printRecord(
            f.severity().words(),
            safe(f.place().sheet()),
            safe(f.place().cell()),
            safe(f.place().question()),
            safe(f.entered()),
            safe(f.problem()),
            safe(f.remedy()),
            safe(f.rule()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An apostrophe before what a spreadsheet would take for a formula. */
  private static String safe(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
