package org.waymark.statistics;

/** What every function here asks of its numbers. */
final class Samples {
  private Samples() {}

  static void finite(double... values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("statistics are made of finite numbers, not " + value);
      }
    }
  }
}
