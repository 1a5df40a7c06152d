package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often a member took each rank in the replicates, in classes of so many ranks next to each
 * other, the first beginning at rank 1. Up to 128 members each rank is a class of its own; among
 * more the classes are wider, so that what is kept does not grow with the number of members.
 */
public record RankDistribution(int width, List<Integer> counts) {
  private static final int MOST = 128;

  public RankDistribution {
    counts = List.copyOf(counts);
    if (width < 1 || counts.isEmpty() || counts.size() > MOST) {
      throw new IllegalArgumentException("no classes of ranks: %d".formatted(counts.size()));
    }
  }

  static RankDistribution of(int[] ranks, int members) {
    int width = (members + MOST - 1) / MOST;
    List<Integer> counts = new ArrayList<>(Collections.nCopies((members + width - 1) / width, 0));
    for (int rank : ranks) {
      int at = (rank - 1) / width;
      counts.set(at, counts.get(at) + 1);
    }
    return new RankDistribution(width, counts);
  }
}
