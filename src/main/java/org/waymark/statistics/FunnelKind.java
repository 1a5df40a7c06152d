package org.waymark.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * What a funnel is of, and so the scale on which its points are about normal (Spiegelhalter 2005),
 * as the R package FunnelPlotR has it.
 */
public enum FunnelKind {
  /** A part of a whole, from 0 to 1: arcsine of the square root, extremes winsorised. */
  PROPORTION(Extremes.WINSORISED, Set.of(PlainLimits.values())) {
    @Override
    double scaled(double value) {
      return Math.asin(Math.sqrt(value));
    }

    @Override
    double error(double denominator) {
      return 1 / (2 * Math.sqrt(denominator));
    }

    /** Beyond the ends of the scale the sine would turn back. */
    @Override
    double back(double scaled) {
      double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, scaled)));
      return sine * sine;
    }

    @Override
    void check(FunnelPoint point) {
      if (point.numerator() > point.denominator()) {
        throw new IllegalArgumentException("a part is not more than its whole: " + point);
      }
    }
  },
  /**
   * Observed to expected events: logarithm, extremes truncated, the expected count taken at two
   * decimals (the summary hospital-level mortality indicator).
   */
  STANDARDISED_RATIO_SHMI(Extremes.TRUNCATED, Set.of(PlainLimits.EXACT, PlainLimits.TRANSFORMED)) {
    @Override
    double scaled(double value) {
      return Math.log(value);
    }

    @Override
    double error(double denominator) {
      return 1 / Math.sqrt(denominator);
    }

    @Override
    double back(double scaled) {
      return Math.exp(scaled);
    }

    @Override
    FunnelPoint taken(FunnelPoint point) {
      BigDecimal expected = new BigDecimal(point.denominator()).setScale(2, RoundingMode.HALF_EVEN);
      return new FunnelPoint(point.numerator(), expected.doubleValue());
    }
  },
  /**
   * Observed to expected events: square root, extremes winsorised (Care Quality Commission). Like
   * the R package this leaves adjusted limits on the scale of the root, not squared back; they may
   * be negative.
   */
  STANDARDISED_RATIO_CQC(Extremes.WINSORISED, Set.of(PlainLimits.EXACT, PlainLimits.TRANSFORMED)) {
    @Override
    double scaled(double value) {
      return Math.sqrt(value);
    }

    @Override
    double error(double denominator) {
      return 1 / (2 * Math.sqrt(denominator));
    }

    @Override
    double back(double scaled) {
      return scaled;
    }
  },
  /** One count to another: logarithm with ½ added to each, extremes winsorised. */
  RATIO_OF_COUNTS(Extremes.WINSORISED, Set.of(PlainLimits.TRANSFORMED)) {
    @Override
    double scaled(double value) {
      return Math.log(value);
    }

    @Override
    double error(double denominator) {
      return 1 / (2 * Math.sqrt(denominator));
    }

    @Override
    double back(double scaled) {
      return Math.exp(scaled);
    }

    @Override
    double scaled(FunnelPoint point) {
      return Math.log((point.numerator() + 0.5) / (point.denominator() + 0.5));
    }

    @Override
    double error(FunnelPoint point) {
      double above = point.numerator() / Math.pow(point.numerator() + 0.5, 2);
      return Math.sqrt(above + point.denominator() / Math.pow(point.denominator() + 0.5, 2));
    }
  };

  private final Extremes extremes;
  private final Set<PlainLimits> limits;

  FunnelKind(Extremes extremes, Set<PlainLimits> limits) {
    this.extremes = extremes;
    this.limits = limits;
  }

  /** What this kind does with extreme points unless asked otherwise. */
  Extremes extremes() {
    return extremes;
  }

  boolean has(PlainLimits plain) {
    return limits.contains(plain);
  }

  /** A value on the scale where it is about normal. */
  abstract double scaled(double value);

  /** The standard error on that scale. */
  abstract double error(double denominator);

  /** From that scale to a limit. */
  abstract double back(double scaled);

  double scaled(FunnelPoint point) {
    return scaled(point.value());
  }

  double error(FunnelPoint point) {
    return error(point.denominator());
  }

  /** The point as limits and dispersion take it. */
  FunnelPoint taken(FunnelPoint point) {
    return point;
  }

  void check(FunnelPoint point) {}

  /** What all points would have without differences: 1 of a standardised ratio, else pooled. */
  double target(List<FunnelPoint> points) {
    if (this == STANDARDISED_RATIO_SHMI || this == STANDARDISED_RATIO_CQC) {
      return 1;
    }
    double numerators = points.stream().mapToDouble(FunnelPoint::numerator).sum();
    return numerators / points.stream().mapToDouble(FunnelPoint::denominator).sum();
  }
}
