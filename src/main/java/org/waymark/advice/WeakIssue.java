package org.waymark.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Issue;

/**
 * An issue to look at first, and why. Weak issues are ordered by weight times distance below the
 * peers' median; where there are too few peers for one, by weight times distance below what the
 * road map has due.
 */
public record WeakIssue(
    Issue issue,
    Standing standing,
    Optional<Course> course,
    Set<Reason> reasons,
    BigDecimal urgency) {
  /** On how many an organisation is told to act. */
  public static final int MOST = 3;

  /** The scale that peer statistics are published on. */
  private static final int SCALE = 6;

  /** Why an issue is weak. */
  public enum Reason {
    BELOW_PEERS,
    BEHIND_ROAD_MAP
  }

  public WeakIssue {
    reasons = Set.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an issue is weak for a reason");
    }
  }

  /** At most {@link #MOST}, the most urgent first. */
  public static List<WeakIssue> of(Benchmark benchmark, Reported reported) {
    return benchmark
        .edition()
        .issues()
        .flatMap(issue -> of(issue, benchmark, reported).stream())
        .sorted(
            Comparator.comparing(WeakIssue::urgency)
                .reversed()
                .thenComparing(weak -> weak.issue().id()))
        .limit(MOST)
        .toList();
  }

  private static Optional<WeakIssue> of(Issue issue, Benchmark benchmark, Reported reported) {
    Optional<Standing> standing = benchmark.of(issue.id());
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    Optional<Course> course = Course.of(reported, issue.id(), benchmark.quarter().id());
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (isBelow(standing.get())) {
      reasons.add(Reason.BELOW_PEERS);
    }
    if (course.filter(c -> c.verdict() == Course.Verdict.BEHIND).isPresent()) {
      reasons.add(Reason.BEHIND_ROAD_MAP);
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WeakIssue(
                issue,
                standing.get(),
                course,
                reasons,
                issue.weight().multiply(distance(standing.get(), course))));
  }

  private static boolean isBelow(Standing standing) {
    BigDecimal own = standing.score().exact();
    BigDecimal q1 = standing.peers().q1();
    return own != null
        && q1 != null
        && standing.peers().reliable()
        && own.setScale(SCALE, RoundingMode.HALF_UP).compareTo(q1) < 0;
  }

  private static BigDecimal distance(Standing standing, Optional<Course> course) {
    BigDecimal own = standing.score().exact();
    PeerStatistics peers = standing.peers();
    BigDecimal median = peers.median();
    return own != null && median != null && peers.reliable()
        ? median.subtract(own)
        : course.map(c -> BigDecimal.valueOf(c.due() - (long) c.now())).orElse(BigDecimal.ZERO);
  }
}
