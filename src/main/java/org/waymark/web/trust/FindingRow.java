package org.waymark.web.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;
import org.waymark.findings.Severity;

/**
 * One row of the table of findings: equal advice about equal entries of one worksheet shares it, so
 * that forty empty cells are not forty rows. The problem is absent where the findings name
 * different ones; then the entry and the advice say it.
 */
public record FindingRow(
    String sheet,
    String cells,
    String questions,
    @Nullable String problem,
    String remedy,
    String entered,
    String rule,
    int count,
    String explanation) {

  private static final String NOTHING = "Nothing";

  private record Key(
      @Nullable String sheet,
      String rule,
      String remedy,
      String entered,
      String problem,
      String explanation) {}

  /** The rows of one severity about cells, in the order of the findings. */
  static List<FindingRow> of(List<Finding> findings, Severity severity) {
    return of(findings, severity, f -> "");
  }

  /**
   * The same, with what was said of each, or "": what is to be confirmed is so problem by problem.
   */
  static List<FindingRow> of(
      List<Finding> findings, Severity severity, Function<Finding, String> explained) {
    Map<Key, List<Finding>> shared = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.severity() == severity && !aboutFile(f)) {
        shared
            .computeIfAbsent(
                new Key(
                    f.place().sheet(),
                    f.rule(),
                    f.remedy(),
                    f.entered(),
                    severity == Severity.CONFIRM ? f.problem() : "",
                    explained.apply(f)),
                key -> new ArrayList<>())
            .add(f);
      }
    }
    return shared.entrySet().stream().map(e -> of(e.getValue(), e.getKey().explanation())).toList();
  }

  /** What is wrong with the file as a whole, which comes before every table. */
  static List<Finding> aboutFile(List<Finding> findings) {
    return findings.stream().filter(FindingRow::aboutFile).toList();
  }

  private static boolean aboutFile(Finding f) {
    return f.place().sheet() == null && f.place().question() == null;
  }

  private static FindingRow of(List<Finding> alike, String explanation) {
    Finding first = alike.get(0);
    boolean oneProblem = alike.stream().map(Finding::problem).distinct().count() == 1;
    return new FindingRow(
        Objects.requireNonNullElse(first.place().sheet(), ""),
        alike.stream()
            .map(f -> f.place().cell())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", ")),
        alike.stream()
            .map(f -> f.place().question())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", ")),
        oneProblem ? first.problem() : null,
        first.remedy(),
        first.entered().isBlank() ? NOTHING : first.entered(),
        first.rule(),
        alike.size(),
        explanation);
  }
}
