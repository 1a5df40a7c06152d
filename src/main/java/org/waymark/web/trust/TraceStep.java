package org.waymark.web.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.TracedAnswer;
import org.waymark.benchmarking.TracedScore;
import org.waymark.editions.Edition;
import org.waymark.reporting.Explained;
import org.waymark.returns.SourceCell;
import org.waymark.scoring.Score;
import org.waymark.web.AnswerWords;

/**
 * One table of a chain: a score, and the scores or the answers that it is made of. The printed
 * additions and the rounding sum to the printed score.
 */
public record TraceStep(
    String heading, String value, boolean ofAnswers, List<Line> lines, String rounding) {

  /** A part: its answer and cell where it is a question, and what it adds. */
  public record Line(
      String name,
      String answer,
      String worksheet,
      String cell,
      String use,
      String value,
      String weight,
      String adds) {}

  /** The measure's own table first, then those of what it is made of, in the edition's order. */
  static List<TraceStep> of(TracedScore traced, Edition edition) {
    List<TraceStep> steps = new ArrayList<>();
    add(traced, edition, steps);
    return steps;
  }

  private static void add(TracedScore traced, Edition edition, List<TraceStep> steps) {
    boolean issue = traced.score().tier() == Score.Tier.ISSUE;
    if (!issue || !traced.answers().isEmpty()) {
      steps.add(step(traced, edition, issue));
    }
    traced.parts().forEach(part -> add(part.of(), edition, steps));
  }

  private static TraceStep step(TracedScore traced, Edition edition, boolean issue) {
    Explained explained = Explained.of(traced.name(), traced.score(), edition);
    Map<String, Explained.Line> printed =
        explained.lines().stream()
            .collect(Collectors.toMap(Explained.Line::name, Function.identity()));
    List<Line> lines =
        issue
            ? traced.answers().stream().map(a -> line(a, printed)).toList()
            : traced.parts().stream().map(p -> line(p, printed)).toList();
    return new TraceStep(
        explained.heading(),
        explained.score(),
        issue,
        lines,
        Optional.ofNullable(printed.get("Rounding")).map(Explained.Line::adds).orElse(""));
  }

  private static Line line(TracedScore.Part part, Map<String, Explained.Line> printed) {
    return line(
        part.of().name(),
        "",
        "",
        "",
        part.addend() == null ? "No score, so it is left out" : "Counted",
        printed.get(part.of().score().measure()));
  }

  private static Line line(TracedAnswer answer, Map<String, Explained.Line> printed) {
    return line(
        answer.question().text(),
        answer.answer().map(a -> AnswerWords.of(answer.question(), a.value())).orElse("None"),
        answer.answer().map(a -> a.source()).map(SourceCell::sheet).orElse(""),
        answer.answer().map(a -> a.source()).map(SourceCell::cell).orElse(""),
        answer.use().words(),
        printed.get(answer.question().id()));
  }

  private static Line line(
      String name,
      String answer,
      String worksheet,
      String cell,
      String use,
      Explained.@Nullable Line printed) {
    return printed == null
        ? new Line(name, answer, worksheet, cell, use, "", "", "")
        : new Line(
            name, answer, worksheet, cell, use, printed.value(), printed.weight(), printed.adds());
  }
}
