package org.waymark.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.ReportingScale;

/**
 * One applicable thing that a score is made of: a question of an issue, an issue of a theme, a
 * theme of the overall score. A part without a value is missing: its bounds are the scale's ends.
 * The geometric value is what a geometric mean takes of it: that of a theme is geometric itself.
 */
record Part(
    String of,
    BigDecimal weight,
    @Nullable BigDecimal value,
    @Nullable BigDecimal geometric,
    BigDecimal coverage,
    BigDecimal lower,
    BigDecimal upper) {

  static Part answered(String of, BigDecimal weight, BigDecimal value) {
    return new Part(of, weight, value, value, BigDecimal.ONE, value, value);
  }

  static Part missing(String of, BigDecimal weight, ReportingScale scale) {
    return new Part(of, weight, null, null, BigDecimal.ZERO, scale.lowest(), scale.highest());
  }

  /**
   * A lower tier's score as a part of the next: nothing when nothing beneath was applicable,
   * missing as a whole when it is not available, since a score that is not used upwards cannot
   * bound what is made without it.
   */
  static Optional<Part> of(Score score, BigDecimal weight, ReportingScale scale) {
    BigDecimal lower = score.lowerBound();
    BigDecimal upper = score.upperBound();
    if (lower == null || upper == null) {
      return Optional.empty();
    }
    BigDecimal exact = score.exact();
    return Optional.of(
        exact == null
            ? missing(score.measure(), weight, scale)
            : new Part(
                score.measure(),
                weight,
                exact,
                requireNonNullElse(score.otherWays().geometric(), exact),
                score.coverage(),
                lower,
                upper));
  }
}
