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

  private final List<BigDecimal> exact;
  private final double[] compared;
  private final Optional<FiveNumbers> numbers;

  Members(List<BigDecimal> values) {
    exact = values.stream().sorted().toList();
    compared = exact.stream().mapToDouble(Members::compared).toArray();
    numbers = FiveNumbers.of(exact.stream().mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /** In rising order. */
  List<BigDecimal> values() {
    return exact;
  }

  PeerStatistics statistics(PeerGroup group, QuarterId quarter, String measure) {
    if (numbers.isEmpty()) {
      return new PeerStatistics(group, quarter, measure, 0, null, null, null, null, null, null);
    }
    FiveNumbers of = numbers.get();
    boolean quartiles = of.n() >= PeerStatistics.SMALLEST_RELIABLE;
    return new PeerStatistics(
        group,
        quarter,
        measure,
        of.n(),
        decimal(of.min()),
        quartiles ? decimal(of.q1()) : null,
        decimal(of.median()),
        quartiles ? decimal(of.q3()) : null,
        decimal(of.max()),
        decimal(of.mean()));
  }

  /** The position of one of the members. */
  Position position(Score score) {
    BigDecimal own = score.exact();
    if (own == null || compared.length < PeerStatistics.SMALLEST_RELIABLE) {
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
