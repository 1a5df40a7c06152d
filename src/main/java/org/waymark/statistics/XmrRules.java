package org.waymark.statistics;

/**
 * The four rules of NHS Making Data Count on the points of one group, as the R package
 * NHSRplotthedots has them: all comparisons are strict.
 */
final class XmrRules {
  private static final int SEVEN = 7;

  private final double[] values;
  private final int[] sides;
  private final boolean[] outside;
  private final boolean[] near;

  XmrRules(double[] values, ProcessLimits limits) {
    int n = values.length;
    this.values = values.clone();
    sides = new int[n];
    outside = new boolean[n];
    near = new boolean[n];
    for (int i = 0; i < n; i++) {
      sides[i] = limits.side(values[i]);
      outside[i] = limits.isOutside(values[i]);
      near[i] = limits.isNear(values[i]);
    }
  }

  XmrPoint point(int at, int group, Direction direction) {
    SpecialCause cause = cause(at);
    return new XmrPoint(
        values[at], group, sides[at], outside[at], near[at], cause, cause.variation(direction));
  }

  /** The first rule that the point breaks. */
  private SpecialCause cause(int at) {
    boolean above = sides[at] > 0;
    if (outside[at]) {
      return above ? SpecialCause.ABOVE_UPPER_LIMIT : SpecialCause.BELOW_LOWER_LIMIT;
    }
    if (isOfTrend(at)) {
      return rises(at) ? SpecialCause.RISING_TREND : SpecialCause.FALLING_TREND;
    }
    if (near[at] && isOfTwoInThree(at)) {
      return above ? SpecialCause.TWO_OF_THREE_HIGH : SpecialCause.TWO_OF_THREE_LOW;
    }
    if (isOfSevenOnOneSide(at)) {
      return above ? SpecialCause.SEVEN_ABOVE_MEAN : SpecialCause.SEVEN_BELOW_MEAN;
    }
    return SpecialCause.NONE;
  }

  private boolean isOfTrend(int at) {
    for (int first = at - SEVEN + 1; first <= at; first++) {
      if (isTrend(first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether seven points from this one on make six steps of the same sign. */
  private boolean isTrend(int first) {
    if (first < 0 || first + SEVEN > values.length) {
      return false;
    }
    double sign = Math.signum(values[first + 1] - values[first]);
    for (int i = first + 1; i < first + SEVEN; i++) {
      if (sign == 0 || Math.signum(values[i] - values[i - 1]) != sign) {
        return false;
      }
    }
    return true;
  }

  /** By the step that follows while the trend goes on, or another begins; else the one before. */
  private boolean rises(int at) {
    boolean goesOn = at + 1 < values.length && isOfTrend(at + 1);
    return goesOn ? values[at + 1] > values[at] : values[at] > values[at - 1];
  }

  private boolean isOfTwoInThree(int at) {
    for (int first = Math.max(0, at - 2); first <= at && first + 3 <= values.length; first++) {
      int side = 0;
      int close = 0;
      for (int i = first; i < first + 3; i++) {
        side += sides[i];
        close += near[i] ? 1 : 0;
      }
      if (close >= 2 && Math.abs(side) == 3) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSevenOnOneSide(int at) {
    if (sides[at] == 0) {
      return false;
    }
    int from = at;
    while (from > 0 && sides[from - 1] == sides[at]) {
      from--;
    }
    int to = at;
    while (to + 1 < sides.length && sides[to + 1] == sides[at]) {
      to++;
    }
    return to - from + 1 >= SEVEN;
  }
}
