package org.waymark.statistics;

import java.util.Optional;

/** How well a proportion is known. */
public final class Wilson {
  private Wilson() {}

  /**
   * The score interval of x out of n: (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n + z²)), from 0 to 1
   * (Wilson 1927; phe_proportion of the R package PHEindicatormethods). Nothing where n is 0; at x
   * = 0 it begins with 0, at x = n it ends with 1.
   *
   * @throws IllegalArgumentException when a number is not finite, n is negative or x not from 0 to
   *     n
   */
  public static Optional<Interval> interval(double x, double n, Confidence confidence) {
    Samples.finite(x, n);
    if (x < 0 || x > n) {
      throw new IllegalArgumentException(x + " is no part of " + n);
    }
    if (n == 0) {
      return Optional.empty();
    }
    double z = confidence.z();
    double middle = 2 * x + z * z;
    double reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
    double whole = 2 * (n + z * z);
    // Rounding alone would leave 1e-17 at the ends of the scale.
    return Optional.of(
        new Interval(x == 0 ? 0 : (middle - reach) / whole, x == n ? 1 : (middle + reach) / whole));
  }
}
