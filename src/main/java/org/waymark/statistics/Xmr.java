package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An XmR control chart by the rules of NHS Making Data Count (the R package NHSRplotthedots), in
 * the unit of its values. It is worked out of any number of points: whether it may be shown, {@link
 * Trend} says.
 */
public record Xmr(XmrMethod method, List<XmrGroup> groups) {
  public Xmr {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("a chart has a point");
    }
  }

  /**
   * Of values in order of time, a missing one left out by the caller: nothing of no values. A
   * rebase after the last point does nothing.
   *
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  public static Optional<Xmr> of(double[] values, XmrMethod method) {
    Samples.finite(values);
    if (values.length == 0) {
      return Optional.empty();
    }
    List<Integer> starts = new ArrayList<>(method.rebasedAt().headSet(values.length));
    // Groups are numbered by the rebases so far: a rebase at the first point leaves no group 0.
    int number = 1;
    if (starts.isEmpty() || starts.get(0) != 0) {
      starts.add(0, 0);
      number = 0;
    }
    List<XmrGroup> groups = new ArrayList<>();
    for (int g = 0; g < starts.size(); g++) {
      int to = g + 1 < starts.size() ? starts.get(g + 1) : values.length;
      groups.add(group(Arrays.copyOfRange(values, starts.get(g), to), number + g, method));
    }
    return Optional.of(new Xmr(method, groups));
  }

  private static XmrGroup group(double[] values, int number, XmrMethod method) {
    int fixed = Math.min(values.length, method.fixedAfter().orElse(values.length));
    ProcessLimits limits = ProcessLimits.of(Arrays.copyOf(values, fixed), method.screened());
    XmrRules rules = new XmrRules(values, limits);
    return new XmrGroup(
        number,
        limits,
        IntStream.range(0, values.length)
            .mapToObj(i -> rules.point(i, number, method.direction()))
            .toList());
  }

  /** All points in order. */
  public List<XmrPoint> points() {
    return groups.stream().flatMap(g -> g.points().stream()).toList();
  }

  /** The group of the last point. */
  public XmrGroup last() {
    return groups.get(groups.size() - 1);
  }

  /** The variation icon: what the last point says. */
  public Variation variation() {
    return last().variation();
  }

  /**
   * The assurance icon, by the target against the limits of the last group, strictly: nothing
   * without a target or where neither way is better.
   */
  public Optional<Assurance> assurance() {
    if (method.target().isEmpty() || method.direction() == Direction.NEUTRAL) {
      return Optional.empty();
    }
    double target = method.target().getAsDouble();
    return Optional.of(
        last()
            .limits()
            .limits()
            .filter(l -> !l.contains(target))
            .map(l -> target < l.lower() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER)
            .map(
                passing ->
                    passing == method.direction()
                        ? Assurance.CONSISTENT_PASS
                        : Assurance.CONSISTENT_FAIL)
            .orElse(Assurance.HIT_OR_MISS));
  }
}
