package org.waymark.editions;

import java.math.BigDecimal;

/**
 * What an edition says of its scores beside rounding and coverage: the basis that ranks, quarters
 * and exemplars stand on, for how many months before a quarter's end evidence is of use (1 to 120),
 * what is added to scores before their geometric mean is taken, and taken off again (at least
 * enough to make the scale's lowest value positive), and how likely a self-assessed level is one
 * too high, and likewise one too low (0 to 0.5).
 */
public record ScoreTerms(
    Basis basis, int evidenceMonths, BigDecimal geometricShift, BigDecimal levelError) {
  private static final BigDecimal MOST_ERROR = new BigDecimal("0.5");

  /** Where an edition does not say otherwise. */
  public static final ScoreTerms USUAL =
      new ScoreTerms(Basis.EVIDENCED, 24, BigDecimal.ONE, new BigDecimal("0.1"));

  /** What a level counts for. */
  public enum Basis {
    /** The level that the organisation claims. */
    CLAIMED,
    /** The level claimed, but no more than a document within its time supports. */
    EVIDENCED
  }

  public ScoreTerms {
    if (evidenceMonths < 1 || evidenceMonths > 120) {
      throw new IllegalArgumentException("evidence is of use for 1 to 120 months");
    }
    if (levelError.signum() < 0 || levelError.compareTo(MOST_ERROR) > 0) {
      throw new IllegalArgumentException(
          "a level is misjudged with a probability from 0 to 0.5 each way, not " + levelError);
    }
  }
}
