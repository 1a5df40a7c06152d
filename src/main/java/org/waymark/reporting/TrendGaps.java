package org.waymark.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarking.Absence;
import org.waymark.benchmarking.TrendPoint;

/** Why quarters of overall and the themes have no value, each reason once. */
final class TrendGaps {
  /** Quarters in a row, by their places. */
  private record Run(int from, int to) {}

  private final List<TrendRow> rows;
  private final Map<String, List<String>> quarters = new LinkedHashMap<>();

  private TrendGaps(List<TrendRow> rows) {
    this.rows = rows;
  }

  /** "[x] No return counted: Q3 22 to Q1 23, Q1 25."; a theme is named where it alone differs. */
  static List<String> of(TrendFigure overall, List<TrendFigure> themes) {
    var gaps = new TrendGaps(overall.rows());
    List<TrendPoint> whole = overall.series().points();
    for (Absence why : Absence.values()) {
      gaps.add(why, whole, List.of(), "");
      for (TrendFigure theme : themes) {
        gaps.add(
            why, theme.series().points(), whole, " (" + Headline.lowerFirst(theme.name()) + ")");
      }
    }
    return gaps.quarters.entrySet().stream()
        .map(e -> "%s: %s.".formatted(e.getKey(), String.join(", ", e.getValue())))
        .toList();
  }

  private void add(Absence why, List<TrendPoint> points, List<TrendPoint> said, String of) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean known = !said.isEmpty() && said.get(i).absence() == why;
      if (points.get(i).absence() == why && !known) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.to() == i - 1) {
          runs.set(runs.size() - 1, new Run(last.from(), i));
        } else {
          runs.add(new Run(i, i));
        }
      }
    }
    for (Run run : runs) {
      quarters
          .computeIfAbsent((why.mark() + " " + why.words()).strip(), r -> new ArrayList<>())
          .add(words(run) + of);
    }
  }

  private String words(Run run) {
    String from = rows.get(run.from()).shortQuarter();
    return run.from() == run.to() ? from : from + " to " + rows.get(run.to()).shortQuarter();
  }
}
