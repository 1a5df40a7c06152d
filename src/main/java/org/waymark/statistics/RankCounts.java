package org.waymark.statistics;

import java.util.Arrays;

/**
 * How often each of n members took each rank, over samples of their values: rank 1 is the highest
 * value, ties take the lowest number, and what agrees at 6 decimals is a tie. Not for use by
 * several threads at once.
 */
public final class RankCounts {
  private static final double DECIMALS = 1e6;

  private final int[][] counts;
  private final long[] settled;
  private final long[] sorted;
  private int samples;

  public RankCounts(int members) {
    counts = new int[members][members];
    settled = new long[members];
    sorted = new long[members];
  }

  /**
   * Counts the ranks of one more sample, a value for each member.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number, or there are not as
   *     many as members
   */
  public void add(double[] values) {
    if (values.length != settled.length) {
      throw new IllegalArgumentException(
          "%d values are not those of %d members".formatted(values.length, settled.length));
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("ranks are of finite numbers, not " + values[i]);
      }
      settled[i] = Math.round(values[i] * DECIMALS);
    }
    System.arraycopy(settled, 0, sorted, 0, sorted.length);
    Arrays.sort(sorted);
    for (int i = 0; i < settled.length; i++) {
      counts[i][sorted.length - notAbove(settled[i])]++;
    }
    samples++;
  }

  /** How many are at or below the value. */
  private int notAbove(long value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How often the member took each rank, rank 1 first. */
  public int[] of(int member) {
    return counts[member].clone();
  }

  /**
   * The member's rank that a share p of its ranks does not exceed (quantile type 1, so one that
   * occurred): p above 0, up to 1.
   *
   * @throws IllegalArgumentException when nothing is counted yet, or for another p
   */
  public int quantile(int member, double p) {
    if (samples == 0 || !(p > 0 && p <= 1)) {
      throw new IllegalArgumentException("no %s quantile of %d ranks".formatted(p, samples));
    }
    // A hair less, so that 0.95 of 2,000 is 1,900 and not the next.
    long needed = (long) Math.ceil(p * samples - 1e-9);
    long passed = 0;
    int rank = 0;
    while (passed < needed) {
      passed += counts[member][rank++];
    }
    return rank;
  }
}
