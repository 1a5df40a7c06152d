package org.waymark.statistics;

/** Where a point lies in its funnel. */
public enum FunnelVerdict {
  /** Within the 95 % limits. */
  INSIDE,
  /** Over the upper 95 % limit and within the 99.8 % limits. */
  ABOVE_95,
  /** Under the lower 95 % limit and within the 99.8 % limits. */
  BELOW_95,
  /** Over the upper 99.8 % limit. */
  ABOVE_998,
  /** Under the lower 99.8 % limit. */
  BELOW_998
}
