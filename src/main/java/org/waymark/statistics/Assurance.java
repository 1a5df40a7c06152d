package org.waymark.statistics;

/** Whether a target is met if nothing changes. */
public enum Assurance {
  /** It lies beyond the limits on the side that is worse than they are. */
  CONSISTENT_PASS,
  CONSISTENT_FAIL,
  /** It lies within the limits, or there are none: met by chance. */
  HIT_OR_MISS
}
