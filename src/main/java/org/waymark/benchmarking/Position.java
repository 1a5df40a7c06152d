package org.waymark.benchmarking;

/**
 * Where a value stands among its group: share = (members worse + half of the ties, itself among the
 * ties) / n; under 0.25 lower quarter, over 0.75 upper quarter, else middle half.
 */
public enum Position {
  LOWER_QUARTER("lower quarter", "▼"),
  MIDDLE_HALF("middle half", "◆"),
  UPPER_QUARTER("upper quarter", "▲"),
  /** All members have the same value. */
  NO_SPREAD("no spread", ""),
  /** No own score, or fewer than 5 members. */
  NONE("no position", "");

  private final String words;
  private final String mark;

  Position(String words, String mark) {
    this.words = words;
    this.mark = mark;
  }

  public String words() {
    return words;
  }

  public String mark() {
    return mark;
  }
}
