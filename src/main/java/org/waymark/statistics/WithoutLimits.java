package org.waymark.statistics;

/** Why points are shown about their median, without limits and icons (methods.md, "Trends"). */
public enum WithoutLimits {
  FEWER_THAN_13_POINTS,
  /** The mean moving range, after screening, is 0 or there is none. */
  NO_MOVING_RANGE,
  FEWER_THAN_5_VALUES
}
