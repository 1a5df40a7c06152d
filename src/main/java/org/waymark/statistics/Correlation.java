package org.waymark.statistics;

import java.util.OptionalDouble;

/** How two measures of the same members go together, from −1 to 1. */
public final class Correlation {
  private Correlation() {}

  /**
   * Pearson's: nothing of fewer than two pairs, or where one measure does not spread.
   *
   * @throws IllegalArgumentException when a value is not finite or lacks its other one
   */
  public static OptionalDouble pearson(double[] x, double[] y) {
    Samples.finite(x);
    Samples.finite(y);
    Samples.sameLength(x, y);
    if (x.length < 2 || Samples.allEqual(x) || Samples.allEqual(y)) {
      return OptionalDouble.empty();
    }
    double meanX = Samples.mean(x);
    double meanY = Samples.mean(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    double r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
    return Double.isFinite(r)
        ? OptionalDouble.of(Math.max(-1, Math.min(1, r)))
        : OptionalDouble.empty();
  }

  /** Spearman's: Pearson's of the ranks, ties sharing the mean of theirs; nothing as there. */
  public static OptionalDouble spearman(double[] x, double[] y) {
    return pearson(Ranks.average(x), Ranks.average(y));
  }
}
