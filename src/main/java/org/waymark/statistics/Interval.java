package org.waymark.statistics;

/** From one finite number to another that is not lower, in the unit of what it is about. */
public record Interval(double lower, double upper) {
  public Interval {
    Samples.finite(lower, upper);
    if (lower > upper) {
      throw new IllegalArgumentException("no interval leads from " + lower + " to " + upper);
    }
  }

  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Both ends divided by a positive number: of a count, the interval of its ratio to another. */
  public Interval over(double divisor) {
    if (!(divisor > 0)) {
      throw new IllegalArgumentException("an interval is divided by a positive number only");
    }
    return new Interval(lower / divisor, upper / divisor);
  }
}
