package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.scoring.Score;

/**
 * One measure by the ways that it can be scored, as printed, under the heading that it stands
 * under: as far as evidence supports it, as claimed, and by the geometric mean ("" for an issue,
 * which has none).
 */
public record ClaimRow(
    String group, String name, String evidenced, String claimed, String geometric) {
  private static final String WHOLE = "Overall and themes";

  /** Overall and all themes, then the issues of each theme. */
  static List<ClaimRow> of(Benchmark benchmark, Figures figures) {
    List<ClaimRow> rows = new ArrayList<>();
    add(benchmark, Score.OVERALL, WHOLE, "Overall", figures, rows);
    for (Theme theme : benchmark.edition().themes()) {
      add(benchmark, theme.id(), WHOLE, theme.title(), figures, rows);
    }
    for (Theme theme : benchmark.edition().themes()) {
      for (Issue issue : theme.issues()) {
        add(benchmark, issue.id(), theme.title(), issue.title(), figures, rows);
      }
    }
    return rows;
  }

  private static void add(
      Benchmark benchmark,
      String measure,
      String group,
      String name,
      Figures figures,
      List<ClaimRow> rows) {
    benchmark
        .of(measure)
        .map(Standing::score)
        .map(s -> of(group, name, s, figures))
        .ifPresent(rows::add);
  }

  private static ClaimRow of(String group, String name, Score score, Figures figures) {
    return new ClaimRow(
        group,
        name,
        figures.either(score, score.evidenced()),
        figures.either(score, score.claimed()),
        score.tier() == Score.Tier.ISSUE ? "" : figures.either(score, score.geometric()));
  }

  /** The finding: "9 of 16 issues are claimed above what evidence supports". */
  static String title(Benchmark benchmark) {
    List<Score> issues =
        benchmark
            .edition()
            .issues()
            .flatMap(i -> benchmark.of(i.id()).stream())
            .map(Standing::score)
            .filter(s -> s.claimed().isPresent())
            .toList();
    long above = issues.stream().filter(s -> !s.claimed().equals(s.evidenced())).count();
    if (above == 0) {
      return "Evidence supports every level that is claimed";
    }
    return "%d of %d issues %s claimed above what evidence supports"
        .formatted(above, issues.size(), above == 1 ? "is" : "are");
  }
}
