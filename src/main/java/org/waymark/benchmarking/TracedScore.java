package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.Addend;
import org.waymark.scoring.Score;

/**
 * One measure's score and what it is made of, in the edition's order: scores of the tier beneath,
 * or for an issue the answers. What they add and the rounding sum to the value. A part without a
 * value is listed too, and adds nothing.
 */
public record TracedScore(
    String name,
    Score score,
    BigDecimal leastCoverage,
    List<Part> parts,
    List<TracedAnswer> answers) {

  /** A score of the tier beneath, its weight, and what it adds. */
  public record Part(BigDecimal weight, @Nullable Addend addend, TracedScore of) {}

  public TracedScore {
    parts = List.copyOf(parts);
    answers = List.copyOf(answers);
  }

  /** The line that rounding adds; nothing where there is no score. */
  public Optional<Addend> rounding() {
    return score.explanation().stream().filter(a -> a.of().equals(Addend.ROUNDING)).findFirst();
  }

  /** The same down to the issues, whose scores stand without what made them. */
  TracedScore withoutAnswers() {
    boolean issue = score.tier() == Score.Tier.ISSUE;
    return new TracedScore(
        name,
        issue ? unexplained(score) : score,
        leastCoverage,
        parts.stream().map(p -> new Part(p.weight(), p.addend(), p.of().withoutAnswers())).toList(),
        List.of());
  }

  private static Score unexplained(Score score) {
    return new Score(
        score.measure(),
        score.tier(),
        score.value(),
        score.exact(),
        score.coverage(),
        score.lowerBound(),
        score.upperBound(),
        score.band(),
        List.of(),
        score.otherWays());
  }
}
