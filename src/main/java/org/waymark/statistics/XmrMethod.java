package org.waymark.statistics;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How an XmR chart is drawn: which way is better, whether great moving ranges are screened out,
 * after how many points of a group its limits stay fixed, at which points (counted from 0) a new
 * group begins, and the target.
 */
public record XmrMethod(
    Direction direction,
    boolean screened,
    OptionalInt fixedAfter,
    SortedSet<Integer> rebasedAt,
    OptionalDouble target) {
  public XmrMethod {
    rebasedAt = new TreeSet<>(rebasedAt);
    if (!rebasedAt.isEmpty() && rebasedAt.first() < 0) {
      throw new IllegalArgumentException("points are counted from 0, not " + rebasedAt.first());
    }
    if (fixedAfter.isPresent() && fixedAfter.getAsInt() < 1) {
      throw new IllegalArgumentException("limits are fixed after one point at least");
    }
    target.ifPresent(Samples::finite);
  }

  /** Screened, one group, limits of all its points, no target. */
  public static XmrMethod of(Direction direction) {
    return new XmrMethod(
        direction, true, OptionalInt.empty(), new TreeSet<>(), OptionalDouble.empty());
  }

  /** With all moving ranges. */
  public XmrMethod unscreened() {
    return new XmrMethod(direction, false, fixedAfter, rebasedAt, target);
  }

  /** With limits made of the first points of each group. */
  public XmrMethod fixedAfter(int points) {
    return new XmrMethod(direction, screened, OptionalInt.of(points), rebasedAt, target);
  }

  /** With a new group from each of these points on. */
  public XmrMethod rebasedAt(Collection<Integer> points) {
    return new XmrMethod(direction, screened, fixedAfter, new TreeSet<>(points), target);
  }

  public XmrMethod target(double value) {
    return new XmrMethod(direction, screened, fixedAfter, rebasedAt, OptionalDouble.of(value));
  }

  @Override
  public SortedSet<Integer> rebasedAt() {
    return new TreeSet<>(rebasedAt);
  }
}
