package org.waymark.benchmarking;

/** How many returns of a type count, of those that were asked for one. */
public record Response(int counting, int asked) {
  /** Below it nobody of the type is ranked, in percent. */
  public static final int LEAST_PERCENT = 70;

  public boolean enough() {
    return 100L * counting >= (long) LEAST_PERCENT * asked;
  }

  /** Whole percent, cut, so that what is below 70 does not read as 70. */
  public int percent() {
    return asked == 0 ? 0 : (int) (100L * counting / asked);
  }
}
