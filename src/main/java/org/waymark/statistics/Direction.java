package org.waymark.statistics;

/** Which way a measure gets better. */
public enum Direction {
  HIGHER_IS_BETTER(1),
  LOWER_IS_BETTER(-1),
  /** Neither way is better: there is no rank, no target and no good or bad change. */
  NEUTRAL(0);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1 where higher is better, −1 where lower is, 0 where neither. */
  int sign() {
    return sign;
  }

  /** For what has no answer without a better way. */
  void known() {
    if (this == NEUTRAL) {
      throw new IllegalArgumentException("a neutral measure has no better and no worse");
    }
  }
}
