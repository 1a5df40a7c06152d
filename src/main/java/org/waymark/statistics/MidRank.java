package org.waymark.statistics;

import java.util.function.DoublePredicate;

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
    int below = first(sorted, v -> v >= own);
    int notAbove = first(sorted, v -> v > own);
    if (below == notAbove) {
      throw new IllegalArgumentException(own + " is not among the members");
    }
    return (below + (notAbove - below) / 2.0) / sorted.length;
  }

  /**
   * The share of members who are worse, the ties counting half (methods.md, "Peers and position").
   *
   * @param sorted all members in rising order, the own value among them
   * @throws IllegalArgumentException when the own value is not among the members, or neither way is
   *     better
   */
  public static double share(double[] sorted, double own, Direction direction) {
    direction.known();
    double below = share(sorted, own);
    return direction == Direction.HIGHER_IS_BETTER ? below : 1 - below;
  }

  /** The first index from which on all values are so. */
  private static int first(double[] sorted, DoublePredicate so) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (so.test(sorted[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
