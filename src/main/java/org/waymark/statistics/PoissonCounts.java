package org.waymark.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How well a count of events is known. Divided by the expected count it is the interval of a
 * standardised ratio.
 */
public final class PoissonCounts {
  private PoissonCounts() {}

  /**
   * Exact, by the link of Poisson to χ²: half the lower tail's quantile of χ² with 2·count degrees
   * of freedom to half the upper tail's with 2·(count + 1). From 0 up; at count 0 it begins with 0.
   *
   * @throws IllegalArgumentException when the count is negative or not finite
   */
  public static Interval exact(double count, Confidence confidence) {
    counted(count);
    double lower =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(confidence.tail())
                / 2;
    double upper =
        ChiSquaredDistribution.of(2 * (count + 1)).inverseSurvivalProbability(confidence.tail())
            / 2;
    return new Interval(lower, upper);
  }

  /**
   * Byar's approximation, o·(1 − 1/(9o) − z/(3√o))³ to p·(1 − 1/(9p) + z/(3√p))³ with p = o + 1
   * (Breslow and Day 1987): from 10 events on as good as the exact one. From 0 up; where the lower
   * end would be negative, and at count 0, it is 0.
   *
   * @throws IllegalArgumentException when the count is negative or not finite
   */
  public static Interval byar(double count, Confidence confidence) {
    counted(count);
    double z = confidence.z();
    double lower = count == 0 ? 0 : Math.max(0, cubed(count, -z));
    return new Interval(lower, cubed(count + 1, z));
  }

  private static double cubed(double count, double z) {
    double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
    return count * root * root * root;
  }

  private static void counted(double count) {
    Samples.finite(count);
    if (count < 0) {
      throw new IllegalArgumentException("a count is not negative: " + count);
    }
  }
}
