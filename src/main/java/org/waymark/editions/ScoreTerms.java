package org.waymark.editions;

import java.math.BigDecimal;

/**
 * What an edition says of its scores beside rounding and coverage: the basis that ranks, quarters
 * and exemplars stand on, for how many months before a quarter's end evidence is of use (1 to 120),
 * and what is added to scores before their geometric mean is taken, and taken off again (at least
 * enough to make the scale's lowest value positive).
 */
public record ScoreTerms(Basis basis, int evidenceMonths, BigDecimal geometricShift) {
  /** Where an edition does not say otherwise. */
  public static final ScoreTerms USUAL = new ScoreTerms(Basis.EVIDENCED, 24, BigDecimal.ONE);

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
  }
}
