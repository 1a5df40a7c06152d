package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which ranks each of n members took, over samples of their values: rank 1 is the highest value,
 * ties take the lowest number, and what agrees at 6 decimals is a tie. At most 65,535 members. Not
 * for use by several threads at once.
 */
public final class RankCounts {
  private static final double DECIMALS = 1e6;

  /** By sample and member: two bytes a rank, however many members there are. */
  private final List<char[]> ranks = new ArrayList<>();

  private final long[] settled;
  private final long[] sorted;

  public RankCounts(int members) {
    if (members > Character.MAX_VALUE) {
      throw new IllegalArgumentException("%d are too many to rank".formatted(members));
    }
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
    char[] own = new char[settled.length];
    for (int i = 0; i < settled.length; i++) {
      own[i] = (char) (sorted.length - notAbove(settled[i]) + 1);
    }
    ranks.add(own);
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

  /** The ranks that the member took, rising: one for each sample. */
  public int[] of(int member) {
    int[] own = new int[ranks.size()];
    for (int s = 0; s < own.length; s++) {
      own[s] = ranks.get(s)[member];
    }
    Arrays.sort(own);
    return own;
  }

  /**
   * The rank that a share p of these does not exceed (quantile type 1, so one that occurred): p
   * above 0, up to 1.
   *
   * @param rising as {@link #of} gives them
   * @throws IllegalArgumentException when nothing is counted yet, or for another p
   */
  public static int quantile(int[] rising, double p) {
    if (rising.length == 0 || !(p > 0 && p <= 1)) {
      throw new IllegalArgumentException("no %s quantile of %d ranks".formatted(p, rising.length));
    }
    // A hair less, so that 0.95 of 2,000 is 1,900 and not the next.
    return rising[(int) Math.ceil(p * rising.length - 1e-9) - 1];
  }
}
