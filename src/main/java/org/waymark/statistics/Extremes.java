package org.waymark.statistics;

import java.util.stream.IntStream;

/** What is done with the outermost z values, so that a few do not decide how all disperse. */
public enum Extremes {
  /** Left out: those whose rank falls into the lowest or highest share. */
  TRUNCATED {
    @Override
    int[] kept(double[] z, double share) {
      double groups = 1 / share;
      double[] ranks = Ranks.averageOfAny(z);
      return IntStream.range(0, z.length)
          .filter(
              i -> {
                double group = Math.floor(ranks[i] * groups / (z.length + 1));
                return group > 0 && group < groups - 1;
              })
          .toArray();
    }

    @Override
    double[] drawnIn(double[] z, double share) {
      return z.clone();
    }
  },
  /** Drawn in to the quantile (type 7) of the lowest and highest share. */
  WINSORISED {
    @Override
    int[] kept(double[] z, double share) {
      return IntStream.range(0, z.length).toArray();
    }

    @Override
    double[] drawnIn(double[] z, double share) {
      double low = Quantiles.of(z, share, QuantileType.TYPE_7).orElseThrow();
      double high = Quantiles.of(z, 1 - share, QuantileType.TYPE_7).orElseThrow();
      double[] drawn = new double[z.length];
      for (int i = 0; i < z.length; i++) {
        drawn[i] = Math.max(low, Math.min(high, z[i]));
      }
      return drawn;
    }
  };

  /** The indexes of those that stay. */
  abstract int[] kept(double[] z, double share);

  /** All of those that stayed, finite and at least one, at the value that counts. */
  abstract double[] drawnIn(double[] z, double share);
}
