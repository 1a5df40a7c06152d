package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Question;
import org.waymark.returns.Answer;
import org.waymark.scoring.Addend;

/**
 * One question that bears on an issue's score: its answer with worksheet and cell where there is
 * one, what the score makes of it, its value on the reporting scale as claimed, and the line that
 * it adds to the score.
 */
public record TracedAnswer(
    Question question,
    Optional<Answer> answer,
    Use use,
    @Nullable BigDecimal claimed,
    @Nullable Addend addend) {

  /** What the score makes of an answer. */
  public enum Use {
    COUNTED("Counted"),
    LIMITED("Counted as far as evidence supports it"),
    EVIDENCE("Evidence, which limits what levels count for"),
    NO_EVIDENCE("No evidence given"),
    NOT_APPLICABLE("Does not apply, so it is left out"),
    NOT_SCORED("Has no value, so it is left out"),
    OWED("No answer, which lowers the coverage"),
    NO_SCORE("Answered, but too little of the issue is");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
