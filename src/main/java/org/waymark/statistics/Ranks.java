package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Places in the order of a sample's values; each answer is in the order of the values. */
public final class Ranks {
  private static final NaturalRanking LOWEST =
      new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.MINIMUM);
  private static final NaturalRanking AVERAGE =
      new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);

  private Ranks() {}

  /**
   * Rank 1 is the best, and ties take the lowest number (methods.md, "Peers and position"): from 1
   * to n; all 1 where all are equal; no ranks of no values.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number, or neither way is
   *     better
   */
  public static int[] best(double[] values, Direction direction) {
    direction.known();
    Samples.finite(values);
    double[] signed = Arrays.stream(values).map(v -> -direction.sign() * v).toArray();
    return Arrays.stream(LOWEST.apply(positiveZeros(signed))).mapToInt(r -> (int) r).toArray();
  }

  /**
   * Percentile ranks (rank − 1)/(n − 1), rank 1 the lowest value and ties the lowest number, as the
   * R package COINr has it: from 0 to 1; all 0 where all are equal; nothing of fewer than two
   * values.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  public static Optional<double[]> percentiles(double[] values) {
    Samples.finite(values);
    if (values.length < 2) {
      return Optional.empty();
    }
    double[] ranks = LOWEST.apply(positiveZeros(values));
    return Optional.of(Arrays.stream(ranks).map(r -> (r - 1) / (values.length - 1)).toArray());
  }

  /** Ranks 1 to n from the lowest value, ties sharing the mean of theirs. */
  static double[] average(double[] values) {
    Samples.finite(values);
    return AVERAGE.apply(positiveZeros(values));
  }

  /** The same with infinite values, which take the ends. */
  static double[] averageOfAny(double[] values) {
    return AVERAGE.apply(positiveZeros(values));
  }

  /** A sort puts −0 before 0, though they are equal. */
  private static double[] positiveZeros(double[] values) {
    return Arrays.stream(values).map(v -> v + 0.0).toArray();
  }
}
