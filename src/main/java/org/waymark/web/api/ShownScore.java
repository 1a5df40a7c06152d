package org.waymark.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.TracedAnswer;
import org.waymark.benchmarking.TracedScore;
import org.waymark.returns.SourceCell;
import org.waymark.scoring.Addend;
import org.waymark.scoring.Score;
import org.waymark.web.AnswerWords;

/**
 * A score in a chain. What its parts or answers add and the rounding sum to the value; where it is
 * absent, less than the least coverage is answered. The exact values are as arithmetic goes on with
 * them: the weighted mean of the parts' claimed ones is the claimed one, and of the others
 * likewise.
 */
public record ShownScore(
    String measure,
    String name,
    String tier,
    @Nullable BigDecimal value,
    @Nullable BigDecimal exact,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal evidenced,
    @Nullable BigDecimal geometric,
    BigDecimal coverage,
    BigDecimal leastCoverage,
    @Nullable BigDecimal lowerBound,
    @Nullable BigDecimal upperBound,
    @Nullable String band,
    List<Part> parts,
    List<Leaf> answers,
    @Nullable BigDecimal rounding) {

  /** A score of the tier beneath; what it adds is absent where it has no value. */
  public record Part(BigDecimal weight, @Nullable BigDecimal adds, ShownScore score) {}

  /**
   * A question and its answer; worksheet and cell are absent where there is none. The values are on
   * the reporting scale: as claimed, and as it counts.
   */
  public record Leaf(
      String question,
      String text,
      String use,
      @Nullable String answer,
      @Nullable String worksheet,
      @Nullable String cell,
      BigDecimal weight,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal counts,
      @Nullable BigDecimal adds) {
    static Leaf of(TracedAnswer a) {
      Addend addend = a.addend();
      return new Leaf(
          a.question().id(),
          a.question().text(),
          a.use().words(),
          a.answer().map(x -> AnswerWords.of(a.question(), x.value())).orElse(null),
          source(a, SourceCell::sheet),
          source(a, SourceCell::cell),
          a.question().weight(),
          a.claimed(),
          addend == null ? null : addend.value(),
          addend == null ? null : addend.contribution());
    }

    private static @Nullable String source(TracedAnswer a, Function<SourceCell, String> part) {
      return a.answer().map(x -> part.apply(x.source())).orElse(null);
    }
  }

  static ShownScore of(TracedScore traced) {
    Score s = traced.score();
    return new ShownScore(
        s.measure(),
        traced.name(),
        s.tier().name(),
        s.value(),
        s.exact(),
        s.otherWays().claimed(),
        s.otherWays().evidenced(),
        s.otherWays().geometric(),
        s.coverage(),
        traced.leastCoverage(),
        s.lowerBound(),
        s.upperBound(),
        s.band(),
        traced.parts().stream()
            .map(
                (TracedScore.Part p) ->
                    new Part(
                        p.weight(),
                        p.addend() == null ? null : p.addend().contribution(),
                        of(p.of())))
            .toList(),
        traced.answers().stream().map(Leaf::of).toList(),
        traced.rounding().map(Addend::contribution).orElse(null));
  }
}
