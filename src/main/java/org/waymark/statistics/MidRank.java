package org.waymark.statistics;

import java.util.Arrays;

/** Where one member stands among all members of a sample. */
public final class MidRank {
  private MidRank() {}

  /**
   * The share of members below the own value, the ties counting half and the own value among the
   * ties: between 0 and 1, both excluded; 0.5 when all are equal.
   *
   * @param sorted all members in rising order, the own value among them
   * @throws IllegalArgumentException when the own value is not among the members
   */
  public static double share(double[] sorted, double own) {
    int at = Arrays.binarySearch(sorted, own);
    if (at < 0) {
      throw new IllegalArgumentException(own + " is not among the members");
    }
    int below = edge(sorted, own, 0, at, false);
    int notAbove = edge(sorted, own, at, sorted.length, true);
    return (below + (notAbove - below) / 2.0) / sorted.length;
  }

  /**
   * The first index from..to whose value is above the own one, or, unless so asked, equal to it.
   */
  private static int edge(double[] sorted, double own, int from, int to, boolean above) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = above ? sorted[middle] <= own : sorted[middle] < own;
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
