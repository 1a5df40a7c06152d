package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.statistics.Direction;
import org.waymark.statistics.Trend;
import org.waymark.statistics.XmrMethod;

/**
 * One measure over all released quarters, the earliest first. Rebases are counted among the points
 * with a value, from 0: where the scoring of the measure is not that of the point before. A single
 * whole-number level is a history of steps, which no limits suit.
 */
public record Series(
    String measure, List<TrendPoint> points, Set<Integer> rebases, boolean stepHistory) {
  public Series {
    points = List.copyOf(points);
    rebases = Set.copyOf(rebases);
  }

  /** The points with a value. */
  public List<TrendPoint> charted() {
    return points.stream().filter(p -> p.value() != null).toList();
  }

  /** How it is shown; higher is better, and without a target there is no assurance. */
  public Trend trend() {
    double[] values =
        charted().stream()
            .map(p -> Objects.requireNonNull(p.value()))
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    return Trend.of(
        values, XmrMethod.of(Direction.HIGHER_IS_BETTER).rebasedAt(new TreeSet<>(rebases)));
  }
}
