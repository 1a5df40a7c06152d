package org.waymark.statistics;

/**
 * How a funnel is drawn: its kind, its limits before overdispersion, what is done with extreme
 * points when dispersion is measured, and the share of points at each end that are extreme (above
 * 0, below ½; 10 % by default).
 */
public record FunnelMethod(
    FunnelKind kind, PlainLimits plain, Extremes extremes, double extremeShare) {
  private static final double TENTH = 0.1;

  public FunnelMethod {
    if (!kind.has(plain)) {
      throw new IllegalArgumentException(kind + " has no limits " + plain);
    }
    if (!(extremeShare > 0 && extremeShare < 0.5)) {
      throw new IllegalArgumentException("no share of extremes: " + extremeShare);
    }
  }

  /** As the kind has it by default: exact limits where there are any. */
  public static FunnelMethod of(FunnelKind kind) {
    PlainLimits plain = kind.has(PlainLimits.EXACT) ? PlainLimits.EXACT : PlainLimits.TRANSFORMED;
    return new FunnelMethod(kind, plain, kind.extremes(), TENTH);
  }

  public FunnelMethod with(PlainLimits other) {
    return new FunnelMethod(kind, other, extremes, extremeShare);
  }

  public FunnelMethod with(Extremes other, double share) {
    return new FunnelMethod(kind, plain, other, share);
  }
}
