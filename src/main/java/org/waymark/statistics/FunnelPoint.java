package org.waymark.statistics;

/**
 * One organisation in a funnel: what was counted, and of how many (a proportion), against how many
 * expected (a standardised ratio), or to what other count (a ratio of counts). The first is 0 or
 * more, the second more than 0: who has none of the second has no point.
 */
public record FunnelPoint(double numerator, double denominator) {
  public FunnelPoint {
    Samples.finite(numerator, denominator);
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "no point of a funnel: " + numerator + " to " + denominator);
    }
  }

  public double value() {
    return numerator / denominator;
  }
}
