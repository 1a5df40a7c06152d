package org.waymark.web.trust;

import java.util.List;
import java.util.function.Function;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;

/** The findings of one severity about cells: how many, and the first rows of their table. */
public record FindingTable(long count, List<FindingRow> rows, long more) {
  /** More rows than anybody reads on a page; the CSV has them all. */
  private static final int MOST = 100;

  static FindingTable of(List<Finding> findings, Severity severity) {
    return of(findings, severity, f -> "");
  }

  static FindingTable of(
      List<Finding> findings, Severity severity, Function<Finding, String> explained) {
    List<FindingRow> rows = FindingRow.of(findings, severity, explained);
    return new FindingTable(
        findings.stream().filter(f -> f.severity() == severity).count()
            - FindingRow.aboutFile(findings).stream().filter(f -> f.severity() == severity).count(),
        rows.stream().limit(MOST).toList(),
        Math.max(0, rows.size() - MOST));
  }
}
