package org.waymark.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.findings.Finding;

/**
 * What an import changes, by code, and what it leaves as it is: how many organisations are
 * unchanged, how many rows were kept out and why, whom of ours the file does not list, and which
 * rows were not taken (a finding each for the first hundred).
 */
public record RegisterReport(
    RegisterFile.Kind file,
    RegisterUpdate update,
    List<RegisterChange> changes,
    int unchanged,
    Map<String, Integer> keptOut,
    List<Organisation> notListed,
    List<Finding> findings,
    int notTaken) {
  public RegisterReport {
    changes =
        changes.stream()
            .sorted(Comparator.comparing(RegisterChange::kind).thenComparing(RegisterChange::code))
            .toList();
    keptOut = new TreeMap<>(keptOut);
    notListed = List.copyOf(notListed);
    findings = List.copyOf(findings);
  }

  public List<RegisterChange> of(RegisterChange.Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }
}
