package org.waymark.statistics;

/** A funnel's inner and outer limits at one denominator, in the unit of its points' values. */
public record FunnelLimits(Interval at95, Interval at998) {
  /** Where a value lies; one that is exactly on a limit is inside it. */
  public FunnelVerdict verdict(double value) {
    if (value > at998.upper()) {
      return FunnelVerdict.ABOVE_998;
    }
    if (value < at998.lower()) {
      return FunnelVerdict.BELOW_998;
    }
    if (value > at95.upper()) {
      return FunnelVerdict.ABOVE_95;
    }
    return value < at95.lower() ? FunnelVerdict.BELOW_95 : FunnelVerdict.INSIDE;
  }
}
