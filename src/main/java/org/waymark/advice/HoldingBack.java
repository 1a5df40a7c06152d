package org.waymark.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.editions.Issue;

/**
 * How far one issue holds a group back: Σ w·(highest − score) over its members with a score, and
 * its share (0 to 1) of the same sum over all issues.
 */
public record HoldingBack(Issue issue, int members, BigDecimal sum, BigDecimal share) {
  private static final int SCALE = 6;

  /** The issue that holds it back most first; none where nobody has a score. */
  public static List<HoldingBack> of(PeerComparison comparison, PeerGroup group) {
    List<HoldingBack> sums =
        comparison.edition().issues().map(issue -> sum(comparison, group, issue)).toList();
    BigDecimal whole = sums.stream().map(HoldingBack::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole.signum() == 0) {
      return List.of();
    }
    return sums.stream()
        .map(
            h ->
                new HoldingBack(
                    h.issue, h.members, h.sum, h.sum.divide(whole, SCALE, RoundingMode.HALF_UP)))
        .sorted(
            Comparator.comparing((HoldingBack h) -> h.sum())
                .reversed()
                .thenComparing(h -> h.issue().id()))
        .toList();
  }

  private static HoldingBack sum(PeerComparison comparison, PeerGroup group, Issue issue) {
    BigDecimal highest = comparison.edition().scale().highest();
    List<BigDecimal> values =
        comparison.spread(group, issue.id()).map(s -> s.values()).orElse(List.of());
    BigDecimal sum =
        values.stream()
            .map(v -> issue.weight().multiply(highest.subtract(v)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new HoldingBack(issue, values.size(), sum, BigDecimal.ZERO);
  }
}
