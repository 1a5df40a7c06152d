package org.waymark.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** How exact scores are: products and sums are exact, a quotient has 20 decimals, half up. */
final class Decimals {
  private static final int SCALE = 20;

  /** Four guard digits fewer than a quotient has. */
  private static final int SETTLED = 16;

  private Decimals() {}

  static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
  }

  /**
   * The number without the last digits, which the thirds and sevenths of lower tiers may have
   * touched, so that three of them that make a half are rounded and compared as that half.
   */
  static BigDecimal settled(BigDecimal number) {
    return number.setScale(SETTLED, RoundingMode.HALF_UP);
  }

  static BigDecimal weightOf(List<Part> parts) {
    return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Σ weight·number / Σ weight. */
  static BigDecimal mean(List<Part> parts, Function<Part, BigDecimal> number) {
    BigDecimal sum =
        parts.stream()
            .map(p -> p.weight().multiply(number.apply(p)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return quotient(sum, weightOf(parts));
  }
}
