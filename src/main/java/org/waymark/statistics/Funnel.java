package org.waymark.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Points around one target, and the limits within which chance keeps them (Spiegelhalter 2005; the
 * R package FunnelPlotR; methods.md, "Proportions and funnels").
 */
public final class Funnel {
  private final FunnelMethod method;
  private final double target;
  private final Optional<Overdispersion> overdispersion;

  private Funnel(FunnelMethod method, double target, Optional<Overdispersion> overdispersion) {
    this.method = method;
    this.target = target;
    this.overdispersion = overdispersion;
  }

  /**
   * Around the points' own target: nothing of no points.
   *
   * @throws IllegalArgumentException when a point of a proportion is more than its whole
   */
  public static Optional<Funnel> of(List<FunnelPoint> points, FunnelMethod method) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    FunnelKind kind = method.kind();
    points.forEach(kind::check);
    List<FunnelPoint> taken = points.stream().map(kind::taken).toList();
    double target = kind.target(taken);
    double[] errors = taken.stream().mapToDouble(kind::error).toArray();
    double[] z =
        taken.stream()
            .mapToDouble(p -> (kind.scaled(p) - kind.scaled(target)) / kind.error(p))
            .toArray();
    return Optional.of(
        new Funnel(
            method,
            target,
            Overdispersion.of(z, errors, method.extremes(), method.extremeShare())));
  }

  /** What all points would have if they did not differ. */
  public double target() {
    return target;
  }

  /**
   * How much the points differ: nothing of fewer than two points, or where one that counts is
   * infinitely far on the kind's scale (no event at all, by logarithm).
   */
  public Optional<Overdispersion> overdispersion() {
    return overdispersion;
  }

  /** The limits at a denominator, before any overdispersion. */
  public FunnelLimits plain(double denominator) {
    return new FunnelLimits(
        method.plain().at(method.kind(), target, denominator, Confidence.P95),
        method.plain().at(method.kind(), target, denominator, Confidence.P998));
  }

  /** The limits with the variance between organisations, where it is known. */
  public Optional<FunnelLimits> adjusted(double denominator) {
    return overdispersion.map(
        of ->
            new FunnelLimits(
                PlainLimits.transformed(
                    method.kind(), target, denominator, Confidence.P95, of.tau2()),
                PlainLimits.transformed(
                    method.kind(), target, denominator, Confidence.P998, of.tau2())));
  }

  /** The limits that count: adjusted where there is overdispersion, plain where not. */
  public FunnelLimits limits(double denominator) {
    return overdispersion
        .filter(Overdispersion::isPresent)
        .flatMap(of -> adjusted(denominator))
        .orElseGet(() -> plain(denominator));
  }

  /** Where a point lies by the limits that count. */
  public FunnelVerdict verdict(FunnelPoint point) {
    return limits(method.kind().taken(point).denominator()).verdict(point.value());
  }
}
