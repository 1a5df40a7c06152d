package org.waymark.organisations.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.Area;
import org.waymark.organisations.Lifetime;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

/** Waymark's own form, taken whole or not at all; the two days at its end may be left out. */
final class OwnForm {
  static final List<String> HEADER =
      List.of("code", "name", "type", "icb_code", "icb_name", "region_code", "region_name");
  private static final List<String> DATED =
      Stream.concat(HEADER.stream(), Stream.of("opened", "closed")).toList();
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_FINDINGS = 100;

  private OwnForm() {}

  static boolean fits(List<String> first) {
    return first.equals(HEADER) || first.equals(DATED);
  }

  static boolean tellsDays(List<String> first) {
    return first.equals(DATED);
  }

  /** What stands beneath the header. */
  static Checked<List<Organisation>> read(String fileName, List<String> header, CSVParser rows) {
    List<Organisation> organisations = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<OrganisationCode, Long> lines = new HashMap<>();
    for (CSVRecord row : rows) {
      long line = rows.getCurrentLineNumber();
      if (findings.size() >= MOST_FINDINGS) {
        break;
      }
      try {
        Organisation read = organisation(new Cells(header, row, line));
        Long before = lines.putIfAbsent(read.code(), line);
        if (before != null) {
          throw new IllegalArgumentException(read.code() + " is on line " + before + " too");
        }
        if (organisations.size() >= MOST_ROWS) {
          throw new IllegalArgumentException("a register has up to %,d rows".formatted(MOST_ROWS));
        }
        organisations.add(read);
      } catch (IllegalArgumentException e) {
        findings.add(wrong(fileName, line, String.valueOf(e.getMessage())));
      }
    }
    if (organisations.isEmpty() && findings.isEmpty()) {
      return Checked.failed(unlike(fileName));
    }
    return findings.isEmpty() ? Checked.of(organisations, findings) : Checked.failed(findings);
  }

  static Finding unlike(String fileName) {
    return Finding.ofFile(
        "register-header",
        fileName + " has no header with rows beneath it.",
        "Begin with the line " + String.join(",", HEADER) + ".");
  }

  private static Organisation organisation(Cells row) {
    return new Organisation(
        row.code("code"),
        row.text("name"),
        OrganisationType.parse(row.text("type")),
        new Area(row.text("icb_code"), row.text("icb_name")),
        new Area(row.text("region_code"), row.text("region_name")),
        tellsDays(row.header()) ? row.life("opened", "closed") : Lifetime.UNKNOWN);
  }

  private static Finding wrong(String fileName, long line, String what) {
    return new Finding(
        "register-row",
        Severity.MUST_FIX,
        new Place(fileName, "line " + line, null),
        "",
        "Line %d: %s.".formatted(line, what),
        "Correct the row and send the whole file again; nothing of it was taken.");
  }
}
