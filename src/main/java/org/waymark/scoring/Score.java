package org.waymark.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one measure (an issue, a theme, or "overall") on the edition's reporting scale. The
 * value is rounded as the edition says and absent when coverage is below the edition's threshold;
 * {@code exact} is what arithmetic goes on with: unrounded, or the rounded value where the edition
 * rounds at each level. Coverage is a share from 0 to 1; the bounds are what the score would be
 * with everything missing at its worst and at its best (absent when nothing is applicable). The
 * explanation's addends sum to the value. All of this is on the basis that the edition states; what
 * the other basis and the other mean come to stands beside it.
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
    List<Addend> explanation,
    OtherWays otherWays) {

  /**
   * The same measure with every level as claimed, with every level as far as evidence supports it,
   * and by the weighted geometric mean, in which a strong part cannot make up for a weak one (of a
   * theme's issues; of the themes' own geometric means; absent for an issue). As exact as {@code
   * exact}; a geometric mean to 12 decimals. Absent where the score is not available.
   */
  public record OtherWays(
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal evidenced,
      @Nullable BigDecimal geometric) {
    public static final OtherWays NONE = new OtherWays(null, null, null);
  }

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

  /** With nothing beside it. */
  public Score(
      String measure,
      Tier tier,
      @Nullable BigDecimal value,
      @Nullable BigDecimal exact,
      BigDecimal coverage,
      @Nullable BigDecimal lowerBound,
      @Nullable BigDecimal upperBound,
      @Nullable String band,
      List<Addend> explanation) {
    this(
        measure,
        tier,
        value,
        exact,
        coverage,
        lowerBound,
        upperBound,
        band,
        explanation,
        OtherWays.NONE);
  }

  /** As claimed, rounded as the value is. */
  public Optional<BigDecimal> claimed() {
    return reported(otherWays.claimed());
  }

  /** As far as evidence supports it, rounded as the value is. */
  public Optional<BigDecimal> evidenced() {
    return reported(otherWays.evidenced());
  }

  /** By the geometric mean, rounded as the value is. */
  public Optional<BigDecimal> geometric() {
    return reported(otherWays.geometric());
  }

  private Optional<BigDecimal> reported(@Nullable BigDecimal other) {
    return value == null || other == null
        ? Optional.empty()
        : Optional.of(Decimals.settled(other).setScale(value.scale(), RoundingMode.HALF_UP));
  }

  /** The same with these other ways beside it; what each lacks is absent. */
  Score beside(Score claimed, Score evidenced) {
    return new Score(
        measure,
        tier,
        value,
        exact,
        coverage,
        lowerBound,
        upperBound,
        band,
        explanation,
        new OtherWays(claimed.exact, evidenced.exact, otherWays.geometric()));
  }

  public Optional<BigDecimal> available() {
    return Optional.ofNullable(value);
  }
}
