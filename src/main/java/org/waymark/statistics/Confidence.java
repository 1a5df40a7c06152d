package org.waymark.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is, two-sided: between 0 and 1, both excluded. */
public record Confidence(double level) {
  public static final Confidence P95 = new Confidence(0.95);

  /** About three standard deviations either way: the outer limits of a funnel. */
  public static final Confidence P998 = new Confidence(0.998);

  private static final double DECIMALS = 1e6;

  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1, not " + level);
    }
  }

  /** The probability left out at each end. */
  double tail() {
    return (1 - level) / 2;
  }

  /** The standard normal deviate that leaves one tail out: 1.95996… for 95 %. */
  double z() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
  }

  /** The same at six decimals, as the R package FunnelPlotR has it. */
  double roundedZ() {
    return Math.rint(z() * DECIMALS) / DECIMALS;
  }
}
