package org.waymark.statistics;

import java.util.List;
import java.util.Optional;

/** The points between two rebases: the number of rebases so far, their limits and the points. */
public record XmrGroup(int number, ProcessLimits limits, List<XmrPoint> points) {
  /** Fewer have trial limits only. */
  private static final int FEWEST_POINTS = 13;

  private static final int FEWEST_VALUES = 5;

  public XmrGroup {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a group has a point");
    }
  }

  /** The group's icon: what its last point says. */
  public Variation variation() {
    return points.get(points.size() - 1).variation();
  }

  public long count(Variation variation) {
    return points.stream().filter(p -> p.variation() == variation).count();
  }

  /** Whether its limits are on trial: fewer than 13 points. */
  public boolean isShort() {
    return points.size() < FEWEST_POINTS;
  }

  /** Why it must be shown without limits; nothing where it may have them. */
  public Optional<WithoutLimits> withoutLimits() {
    if (isShort()) {
      return Optional.of(WithoutLimits.FEWER_THAN_13_POINTS);
    }
    if (!(limits.meanRange().orElse(0) > 0)) {
      return Optional.of(WithoutLimits.NO_MOVING_RANGE);
    }
    long values = points.stream().mapToDouble(XmrPoint::value).distinct().count();
    return values < FEWEST_VALUES
        ? Optional.of(WithoutLimits.FEWER_THAN_5_VALUES)
        : Optional.empty();
  }
}
