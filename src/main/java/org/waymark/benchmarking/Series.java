package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.statistics.Trend;
import org.waymark.statistics.XmrMethod;

/**
 * One measure over the quarters, the earliest first. Rebases are counted among the points with a
 * value, from 0: where the scoring of the measure is not that of the point before. A single
 * whole-number level is a history of steps, which no limits suit. The target is the organisation's
 * own, on the scale of the values.
 */
public record Series(
    TrendMeasure measure,
    List<TrendPoint> points,
    Set<Integer> rebases,
    boolean stepHistory,
    Optional<BigDecimal> target) {
  public Series {
    points = List.copyOf(points);
    rebases = Set.copyOf(rebases);
  }

  /** The same beside what the organisation aims at. */
  public Series aimingAt(Optional<BigDecimal> level) {
    return new Series(measure, points, rebases, stepHistory, level);
  }

  /** The points with a value. */
  public List<TrendPoint> charted() {
    return points.stream().filter(p -> p.value() != null).toList();
  }

  /** All points, with what their chart puts around them. */
  public List<JudgedPoint> judged() {
    return JudgedPoint.of(this);
  }

  /** The last value, if there is one. */
  public Optional<TrendPoint> last() {
    List<TrendPoint> charted = charted();
    return charted.isEmpty() ? Optional.empty() : Optional.of(charted.get(charted.size() - 1));
  }

  /** How it is shown; a history of steps is shown without any of this. */
  public Trend trend() {
    double[] values =
        charted().stream()
            .map(p -> Objects.requireNonNull(p.value()))
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    XmrMethod method = XmrMethod.of(measure.direction()).rebasedAt(new TreeSet<>(rebases));
    return Trend.of(values, target.map(t -> method.target(t.doubleValue())).orElse(method));
  }
}
