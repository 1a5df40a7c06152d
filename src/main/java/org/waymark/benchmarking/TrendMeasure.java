package org.waymark.benchmarking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.scoring.Score;
import org.waymark.statistics.Direction;

/**
 * Something that is followed over quarters: a score (overall, a theme or an issue), or a number
 * that returns give, which has a question, as an edition has them.
 */
public record TrendMeasure(String id, String title, Kind kind, Optional<Question> question) {

  /** What it is a measure of. */
  public enum Kind {
    OVERALL,
    THEME,
    ISSUE,
    NUMBER
  }

  public static final TrendMeasure OVERALL =
      new TrendMeasure(Score.OVERALL, "Overall", Kind.OVERALL, Optional.empty());

  /** What the edition lets be followed: its scores as reports order them, then its numbers. */
  public static List<TrendMeasure> of(Edition edition) {
    return Stream.of(
            Stream.of(OVERALL),
            themes(edition).stream(),
            edition.issues().map(i -> score(i.id(), i.title(), Kind.ISSUE)),
            edition.questions().flatMap(q -> number(q).stream()))
        .flatMap(s -> s)
        .toList();
  }

  public static List<TrendMeasure> themes(Edition edition) {
    return edition.themes().stream().map(t -> score(t.id(), t.title(), Kind.THEME)).toList();
  }

  /** The measure with this id; a score before a number of the same one. */
  public static Optional<TrendMeasure> find(Edition edition, String id) {
    return of(edition).stream().filter(m -> m.id().equals(id)).findFirst();
  }

  private static TrendMeasure score(String id, String title, Kind kind) {
    return new TrendMeasure(id, title, kind, Optional.empty());
  }

  /** The number that a question asks for; nothing of any other question. */
  public static Optional<TrendMeasure> number(Question question) {
    return question.kind() instanceof AnswerKind.Quantity
        ? Optional.of(
            new TrendMeasure(question.id(), question.text(), Kind.NUMBER, Optional.of(question)))
        : Optional.empty();
  }

  /** Whether it is a number as it was answered, and not on the reporting scale. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** What a number counts: "%", "days"; nothing of a score. */
  public String unit() {
    return quantity().map(q -> q.percent() ? "%" : q.unit()).orElse("");
  }

  public Direction direction() {
    return quantity()
        .map(
            q ->
                switch (q.direction()) {
                  case HIGHER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
                  case LOWER_IS_BETTER -> Direction.LOWER_IS_BETTER;
                  case NEUTRAL -> Direction.NEUTRAL;
                })
        .orElse(Direction.HIGHER_IS_BETTER);
  }

  /**
   * The fewest members of whom a group's median is told: what returns answer is nobody else's to
   * see, so that it takes ten of them, and five of scores, which are open.
   */
  public int fewestMembers() {
    return isNumber() ? 10 : PeerStatistics.SMALLEST_RELIABLE;
  }

  private Optional<AnswerKind.Quantity> quantity() {
    return question
        .map(Question::kind)
        .filter(AnswerKind.Quantity.class::isInstance)
        .map(AnswerKind.Quantity.class::cast);
  }
}
