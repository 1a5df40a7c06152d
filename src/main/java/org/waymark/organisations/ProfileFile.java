package org.waymark.organisations;

import java.util.List;
import org.waymark.findings.Finding;

/** What one file tells of profiles: the rows that were understood, and what is wrong with it. */
public record ProfileFile(List<Row> rows, List<Finding> findings) {
  /** A profile and the line that it is on. */
  public record Row(long line, Profile profile) {}

  public ProfileFile {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
