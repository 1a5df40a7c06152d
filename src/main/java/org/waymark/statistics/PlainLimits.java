package org.waymark.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** How a funnel's limits are found before any overdispersion. */
public enum PlainLimits {
  /**
   * The default: of a proportion the two tails' quantiles of the binomial distribution, by n; of a
   * standardised ratio the exact Poisson limits, by the expected count.
   */
  EXACT {
    @Override
    Interval at(FunnelKind kind, double target, double denominator, Confidence confidence) {
      if (kind != FunnelKind.PROPORTION) {
        Interval counts = PoissonCounts.exact(denominator, confidence).over(denominator);
        return new Interval(target * counts.lower(), target * counts.upper());
      }
      if (denominator != Math.rint(denominator) || denominator > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "exact limits of a proportion need a whole number, not " + denominator);
      }
      BinomialDistribution of = BinomialDistribution.of((int) denominator, target);
      return new Interval(
              of.inverseCumulativeProbability(confidence.tail()),
              of.inverseSurvivalProbability(confidence.tail()))
          .over(denominator);
    }
  },
  /** For comparison with other publications: p̄ ± z·√(p̄(1 − p̄)/n), not below 0 or above 1. */
  NORMAL {
    @Override
    Interval at(FunnelKind kind, double target, double denominator, Confidence confidence) {
      double reach = confidence.z() * Math.sqrt(target * (1 - target) / denominator);
      return new Interval(Math.max(0, target - reach), Math.min(1, target + reach));
    }
  },
  /** On the kind's own scale, z at six decimals, and back: as the R package FunnelPlotR has it. */
  TRANSFORMED {
    @Override
    Interval at(FunnelKind kind, double target, double denominator, Confidence confidence) {
      return transformed(kind, target, denominator, confidence, 0);
    }
  };

  abstract Interval at(FunnelKind kind, double target, double denominator, Confidence confidence);

  /** The same with the variance between organisations. */
  static Interval transformed(
      FunnelKind kind, double target, double denominator, Confidence confidence, double tau2) {
    double error = kind.error(denominator);
    double reach = confidence.roundedZ() * Math.sqrt(error * error + tau2);
    double middle = kind.scaled(target);
    return new Interval(kind.back(middle - reach), kind.back(middle + reach));
  }
}
