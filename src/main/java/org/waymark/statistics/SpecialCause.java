package org.waymark.statistics;

/**
 * What chance does not explain about a point, by the first rule that it breaks (NHS Making Data
 * Count); in the order of precedence.
 */
public enum SpecialCause {
  ABOVE_UPPER_LIMIT(1),
  BELOW_LOWER_LIMIT(-1),
  /** One of seven points, each higher than the one before. */
  RISING_TREND(1),
  FALLING_TREND(-1),
  /** One of two or three near the upper limit, of three in a row above the mean. */
  TWO_OF_THREE_HIGH(1),
  TWO_OF_THREE_LOW(-1),
  /** One of seven in a row above the mean. */
  SEVEN_ABOVE_MEAN(1),
  SEVEN_BELOW_MEAN(-1),
  /** No rule fired: common cause. */
  NONE(0);

  private final int sign;

  SpecialCause(int sign) {
    this.sign = sign;
  }

  /** What it means where this way is better. */
  Variation variation(Direction direction) {
    if (this == NONE) {
      return Variation.COMMON_CAUSE;
    }
    if (direction == Direction.NEUTRAL) {
      return sign > 0 ? Variation.NEUTRAL_HIGH : Variation.NEUTRAL_LOW;
    }
    return sign == direction.sign() ? Variation.IMPROVEMENT : Variation.CONCERN;
  }
}
