package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;
import org.waymark.scoring.Score;
import org.waymark.statistics.FiveNumbers;
import org.waymark.statistics.MidRank;

/**
 * All available scores of one measure in one group. Scores are compared at 6 decimals, the scale on
 * which their statistics are published: what agrees there is a tie.
 */
final class Members {
  private static final int SCALE = 6;

  private final Disclosure disclosure;
  private final List<BigDecimal> exact;
  private final double[] compared;
  private final Optional<FiveNumbers> numbers;

  Members(List<BigDecimal> values, Disclosure disclosure) {
    this.disclosure = disclosure;
    exact = values.stream().sorted().toList();
    compared = exact.stream().mapToDouble(Members::compared).toArray();
    numbers = FiveNumbers.of(exact.stream().mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /** In rising order; none where single ones are nobody's to see. */
  List<BigDecimal> values() {
    return disclosure.single() ? exact : List.of();
  }

  PeerStatistics statistics(PeerGroup group, QuarterId quarter, String measure) {
    if (numbers.isEmpty()) {
      return new PeerStatistics(group, quarter, measure, 0, null, null, null, null, null, null);
    }
    FiveNumbers of = numbers.get();
    boolean enough = of.n() >= disclosure.smallest();
    boolean centre = enough || disclosure.single();
    return new PeerStatistics(
        group,
        quarter,
        measure,
        of.n(),
        disclosure.single() ? decimal(of.min()) : null,
        enough ? decimal(of.q1()) : null,
        centre ? decimal(of.median()) : null,
        enough ? decimal(of.q3()) : null,
        disclosure.single() ? decimal(of.max()) : null,
        centre ? decimal(of.mean()) : null);
  }

  /** The position of one of the members. */
  Position position(Score score) {
    BigDecimal own = score.exact();
    if (own == null || compared.length < disclosure.smallest()) {
      return Position.NONE;
    }
    if (compared[0] == compared[compared.length - 1]) {
      return Position.NO_SPREAD;
    }
    double share = MidRank.share(compared, compared(own));
    if (share < 0.25) {
      return Position.LOWER_QUARTER;
    }
    return share > 0.75 ? Position.UPPER_QUARTER : Position.MIDDLE_HALF;
  }

  static double compared(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP).doubleValue();
  }

  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
