package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.reporting.TrendFigure;
import org.waymark.reporting.TrendsReport;

/**
 * What a page of trends shows: overall, the themes, and one more measure of those that can be
 * chosen.
 */
public record TrendView(
    TrendsReport report,
    TrendPanel overall,
    List<TrendPanel> themes,
    @Nullable TrendPanel chosen,
    List<Choice> issues,
    List<Choice> numbers) {
  public TrendView {
    themes = List.copyOf(themes);
    issues = List.copyOf(issues);
    numbers = List.copyOf(numbers);
  }

  /** A measure to choose: its id, its words, and whether it is the chosen one. */
  public record Choice(String id, String words, boolean selected) {}

  /**
   * Makes the view.
   *
   * @param chosen the measure that was asked for, if there is one of that name
   * @param offered the questions whose numbers may be chosen
   */
  static TrendView of(
      TrendsReport report,
      Optional<TrendFigure> chosen,
      Edition edition,
      Predicate<Question> offered) {
    String id = chosen.map(f -> f.measure().id()).orElse("");
    List<Choice> issues = new ArrayList<>();
    List<Choice> numbers = new ArrayList<>();
    for (Issue issue : edition.issues().toList()) {
      issues.add(
          new Choice(
              issue.id(), "%s: %s".formatted(issue.id(), issue.title()), issue.id().equals(id)));
      for (Question question : issue.questions()) {
        TrendMeasure.number(question)
            .filter(m -> offered.test(question))
            .ifPresent(
                m ->
                    numbers.add(
                        new Choice(
                            m.id(),
                            "%s, %s: %s".formatted(m.id(), m.unit(), issue.title()),
                            m.id().equals(id))));
      }
    }
    return new TrendView(
        report,
        TrendPanel.of(report.overall()),
        report.themes().stream().map(TrendPanel::of).toList(),
        chosen.map(TrendPanel::of).orElse(null),
        issues,
        numbers);
  }
}
