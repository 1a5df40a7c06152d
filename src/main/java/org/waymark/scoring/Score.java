package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one measure (an issue, a theme, or "overall") on the edition's reporting scale. The
 * value is rounded as the edition says and absent when coverage is below the edition's threshold;
 * {@code exact} is what arithmetic goes on with: unrounded, or the rounded value where the edition
 * rounds at each level. Coverage is a share from 0 to 1; the bounds are what the score would be
 * with everything missing at its worst and at its best (absent when nothing is applicable). The
 * explanation's addends sum to the value.
 */
public record Score(
    String measure,
    Tier tier,
    @Nullable BigDecimal value,
    @Nullable BigDecimal exact,
    BigDecimal coverage,
    @Nullable BigDecimal lowerBound,
    @Nullable BigDecimal upperBound,
    @Nullable String band,
    List<Addend> explanation) {

  /** How high up a measure stands. */
  public enum Tier {
    ISSUE,
    THEME,
    OVERALL
  }

  /** The measure id of the overall score. */
  public static final String OVERALL = "overall";

  public Score {
    explanation = List.copyOf(explanation);
    if ((value == null) != (exact == null)) {
      throw new IllegalArgumentException("a score has both its value and its exact value, or none");
    }
  }

  public Optional<BigDecimal> available() {
    return Optional.ofNullable(value);
  }
}
