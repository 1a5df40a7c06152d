package org.waymark.statistics;

/** What a point of a control chart says; the last point's is the chart's variation icon. */
public enum Variation {
  COMMON_CAUSE,
  IMPROVEMENT,
  CONCERN,
  /** Special, towards high values, and neither way is better. */
  NEUTRAL_HIGH,
  NEUTRAL_LOW
}
