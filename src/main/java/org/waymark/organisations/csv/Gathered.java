package org.waymark.organisations.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterRow;
import org.waymark.organisations.Succession;

/** What has been read of one file so far. */
final class Gathered {
  private static final int MOST_FINDINGS = 100;

  private final String fileName;
  private final Map<OrganisationCode, RegisterRow> rows = new LinkedHashMap<>();
  private final Map<Succession, Long> successions = new LinkedHashMap<>();
  private final Map<String, Integer> keptOut = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int notUnderstood;

  Gathered(String fileName) {
    this.fileName = fileName;
  }

  void add(RegisterRow row) {
    RegisterRow before = rows.putIfAbsent(row.code(), row);
    if (before != null) {
      throw new IllegalArgumentException(row.code() + " is on line " + before.line() + " too");
    }
  }

  /** For tables that tell an organisation once for each of its parts. */
  void addOnce(RegisterRow row) {
    RegisterRow before = rows.get(row.code());
    if (before == null) {
      rows.put(row.code(), row);
    } else if (!before.onLine(row.line()).equals(row)) {
      throw new IllegalArgumentException(
          "it tells %s otherwise than line %d".formatted(row.code(), before.line()));
    }
  }

  void add(Succession succession, long line) {
    Long before = successions.putIfAbsent(succession, line);
    if (before != null) {
      throw new IllegalArgumentException("line " + before + " says the same");
    }
  }

  void keepOut(String why) {
    keptOut.merge(why, 1, Integer::sum);
  }

  void wrong(CSVRecord row, long line, String what) {
    notUnderstood++;
    if (findings.size() < MOST_FINDINGS) {
      findings.add(
          new Finding(
              "register-row",
              Severity.MUST_FIX,
              new Place(fileName, "line " + line, null),
              String.join(",", row.toList()),
              "Line %d: %s.".formatted(line, what),
              "Correct the row and import the file again; the other rows are taken."));
    }
  }

  RegisterFile as(RegisterFile.Kind kind) {
    return new RegisterFile(
        kind,
        List.copyOf(rows.values()),
        List.copyOf(successions.keySet()),
        keptOut,
        findings,
        notUnderstood);
  }
}
