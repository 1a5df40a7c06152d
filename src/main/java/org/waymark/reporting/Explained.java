package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.benchmarking.Benchmark;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.scoring.Addend;
import org.waymark.scoring.Score;

/**
 * How one printed score is made, under a heading that names it: lines whose printed additions sum
 * exactly to the printed score, the last of them "Rounding" where it is not zero.
 */
public record Explained(String heading, String score, List<Line> lines) {

  /** One part of a score: its name, its value, its weight, and what it adds. */
  public record Line(String name, String value, String weight, String adds) {}

  public Explained {
    lines = List.copyOf(lines);
  }

  /** How a score under this edition is made, each line named by the id of its part. */
  public static Explained of(String name, Score score, Edition edition) {
    return of(name, score, UnaryOperator.identity(), new Figures(edition));
  }

  static Explained of(String name, Score score, UnaryOperator<String> names, Figures figures) {
    BigDecimal value = score.value();
    if (value == null) {
      return new Explained(
          name + ": " + figures.own(score), figures.own(score), List.of(why(score)));
    }
    // Two digits beyond the score's own, so that small parts do not vanish.
    int digits = value.scale() + 2;
    List<Line> lines = new ArrayList<>();
    BigDecimal left = value;
    for (Addend addend : score.explanation()) {
      BigDecimal part = addend.value();
      BigDecimal weight = addend.weight();
      if (addend.of().equals(Addend.ROUNDING) || part == null || weight == null) {
        continue;
      }
      BigDecimal adds = addend.contribution().setScale(digits, RoundingMode.HALF_UP);
      left = left.subtract(adds);
      lines.add(
          new Line(
              names.apply(addend.of()),
              figures.score(part),
              Figures.plain(weight),
              adds.toPlainString()));
    }
    if (left.signum() != 0) {
      lines.add(new Line("Rounding", "", "", signed(left)));
    }
    return new Explained(heading(name, score, figures), figures.score(value), lines);
  }

  /** "Funding: 3.8", and where something is missing also how far it could move the score. */
  private static String heading(String name, Score score, Figures figures) {
    String plain = name + ": " + figures.own(score);
    return score.coverage().compareTo(BigDecimal.ONE) < 0
        ? "%s, of %s of what applies%s"
            .formatted(plain, Figures.percent(score.coverage()), figures.bounds(score))
        : plain;
  }

  private static Line why(Score score) {
    return new Line(
        score.lowerBound() == null
            ? "Nothing of it applies"
            : "Not available: only %s of what applies is answered"
                .formatted(Figures.percent(score.coverage())),
        "",
        "",
        "");
  }

  /** How each issue's score is made of its questions, by the issue's id, in the edition's order. */
  public static Map<String, Explained> ofIssues(Benchmark benchmark) {
    Figures figures = new Figures(benchmark.edition());
    Map<String, String> texts =
        benchmark
            .edition()
            .questions()
            .collect(Collectors.toMap(Question::id, Question::text, (first, same) -> first));
    Map<String, Explained> explained = new LinkedHashMap<>();
    benchmark
        .edition()
        .issues()
        .forEach(
            issue ->
                benchmark
                    .of(issue.id())
                    .ifPresent(
                        s ->
                            explained.put(
                                issue.id(),
                                of(
                                    issue.title(),
                                    s.score(),
                                    id -> texts.getOrDefault(id, id),
                                    figures))));
    return explained;
  }

  private static String signed(BigDecimal number) {
    return number.toPlainString().replace('-', '−');
  }
}
