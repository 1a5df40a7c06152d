package org.waymark.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Band;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Rounding;
import org.waymark.statistics.GeometricMean;

/**
 * The one rule by which parts become a score at every tier.
 *
 * <p>The score is the weighted mean of the parts that have a value. Its coverage is the mean of all
 * applicable parts' coverage by the same weights, a missing part covering nothing: an answer that
 * goes missing lowers the coverage of its issue, its theme and the overall score. The bounds are
 * the weighted means of all applicable parts' bounds, a missing part standing at the scale's ends;
 * they are as exact as {@code exact} is, so that lower ≤ exact ≤ upper. The band is that of the
 * rounded value, the one that readers see.
 */
record Tiers(ReportingScale scale, Rounding rounding, List<Band> bands, BigDecimal shift) {
  private static final int GEOMETRIC_DECIMALS = 12;

  Score score(String measure, Score.Tier tier, List<Part> parts, BigDecimal least) {
    if (parts.isEmpty()) {
      return new Score(measure, tier, null, null, BigDecimal.ZERO, null, null, null, List.of());
    }
    BigDecimal coverage = Decimals.mean(parts, Part::coverage);
    BigDecimal lower = carried(Decimals.mean(parts, Part::lower));
    BigDecimal upper = carried(Decimals.mean(parts, Part::upper));
    List<Part> valued = parts.stream().filter(p -> p.value() != null).toList();
    if (valued.isEmpty() || Decimals.settled(coverage).compareTo(least) < 0) {
      return new Score(measure, tier, null, null, coverage, lower, upper, null, List.of());
    }
    BigDecimal mean = Decimals.mean(valued, p -> requireNonNull(p.value()));
    BigDecimal value = rounded(mean);
    return new Score(
        measure,
        tier,
        value,
        carried(mean),
        coverage,
        lower,
        upper,
        band(value),
        explanation(valued, value),
        new Score.OtherWays(
            null, null, tier == Score.Tier.ISSUE ? null : carried(geometric(valued))));
  }

  private BigDecimal geometric(List<Part> valued) {
    double mean =
        GeometricMean.of(
            valued.stream().mapToDouble(p -> requireNonNull(p.geometric()).doubleValue()).toArray(),
            valued.stream().mapToDouble(p -> p.weight().doubleValue()).toArray(),
            shift.doubleValue());
    return BigDecimal.valueOf(mean).setScale(GEOMETRIC_DECIMALS, RoundingMode.HALF_UP);
  }

  private BigDecimal rounded(BigDecimal number) {
    return rounding.round(Decimals.settled(number));
  }

  /** What arithmetic goes on with. */
  private BigDecimal carried(BigDecimal number) {
    return rounding.place() == Rounding.Place.AT_EACH_LEVEL ? rounded(number) : number;
  }

  private @Nullable String band(BigDecimal value) {
    return bands.stream()
        .filter(b -> b.from().compareTo(value) <= 0)
        .max(Comparator.comparing(Band::from))
        .map(Band::name)
        .orElse(null);
  }

  /**
   * What each part adds to the score, and one last line for all rounding, that of the addends' own
   * 20th decimal included: the sum is the value to the last digit.
   */
  private static List<Addend> explanation(List<Part> valued, BigDecimal value) {
    BigDecimal whole = Decimals.weightOf(valued);
    List<Addend> addends = new ArrayList<>();
    BigDecimal rest = value;
    for (Part part : valued) {
      BigDecimal of = requireNonNull(part.value());
      BigDecimal adds = Decimals.quotient(part.weight().multiply(of), whole);
      addends.add(new Addend(part.of(), of, part.weight(), adds));
      rest = rest.subtract(adds);
    }
    addends.add(new Addend(Addend.ROUNDING, null, null, rest));
    return addends;
  }
}
