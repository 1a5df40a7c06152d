package org.waymark.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.organisations.RegisterChange;
import org.waymark.organisations.RegisterReport;

/**
 * What an import changed, or would have. The lists hold everything, but for the findings: one for
 * each of the first hundred rows that were not taken.
 */
public record ImportShown(
    String file,
    boolean dryRun,
    String from,
    Map<String, Integer> counts,
    List<Change> changes,
    int successionsAdded,
    int unchanged,
    Map<String, Integer> keptOut,
    List<Code> notListed,
    int notTaken,
    List<Said.Mistake> findings) {

  /** One change of one organisation. */
  public record Change(String kind, String code, String name, String before, String after) {}

  /** An organisation of the register that the file does not list; it is left as it is. */
  public record Code(String code, String name) {}

  static ImportShown of(RegisterReport report, boolean dryRun) {
    Map<String, Integer> counts = new TreeMap<>();
    for (RegisterChange.Kind kind : RegisterChange.Kind.values()) {
      counts.put(kind.name(), report.of(kind).size());
    }
    return new ImportShown(
        report.file().name(),
        dryRun,
        report.update().from().toString(),
        counts,
        report.changes().stream()
            .map(
                c -> new Change(c.kind().name(), c.code().value(), c.name(), c.before(), c.after()))
            .toList(),
        report.update().successions().size(),
        report.unchanged(),
        report.keptOut(),
        report.notListed().stream().map(o -> new Code(o.code().value(), o.name())).toList(),
        report.notTaken(),
        Said.mistakes(report.findings()));
  }
}
