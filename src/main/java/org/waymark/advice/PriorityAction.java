package org.waymark.advice;

import java.util.List;
import java.util.Optional;
import org.waymark.benchmarking.Benchmark;
import org.waymark.editions.Recommendation;
import org.waymark.editions.Recommendation.Scope;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.IssueLevel;

/**
 * What to do about one weak issue: the next level as the concrete step, the recommendations that
 * answer it, and whom to learn from.
 */
public record PriorityAction(
    WeakIssue weak,
    Optional<NextStep> step,
    List<Linked> recommendations,
    List<Organisation> exemplars) {
  public PriorityAction {
    recommendations = List.copyOf(recommendations);
    exemplars = List.copyOf(exemplars);
  }

  /**
   * The next level and what it asks, in the words of the variant that the type is asked; a level
   * that is claimed already lacks only its evidence.
   */
  public record NextStep(int level, String descriptor, boolean claimed) {
    static Optional<NextStep> of(IssueLevel level) {
      int next = level.counted() + 1;
      return next > level.highest()
          ? Optional.empty()
          : Optional.of(
              new NextStep(next, level.kind().descriptors().get(next), next <= level.claimed()));
    }
  }

  /** A recommendation, who is to act on it, and how far the organisation has come with it. */
  public record Linked(Recommendation recommendation, boolean asks, Optional<String> state) {
    /** Whether the centre is asked. */
    public boolean ofTheCentre() {
      return recommendation.scope() != Scope.LOCAL;
    }

    /** Whether the organisation has its own part in it. */
    public boolean yours() {
      return asks && recommendation.scope() != Scope.NATIONAL;
    }
  }

  /** One for each weak issue, the most urgent first. */
  public static List<PriorityAction> of(
      Benchmark benchmark, Reported reported, Exemplars exemplars) {
    return WeakIssue.of(benchmark, reported).stream()
        .map(
            weak ->
                new PriorityAction(
                    weak,
                    Optional.ofNullable(reported.levels().get(weak.issue().id()))
                        .flatMap(NextStep::of),
                    linked(weak, benchmark, reported),
                    exemplars.of(weak.issue().id(), benchmark.organisation())))
        .toList();
  }

  private static List<Linked> linked(WeakIssue weak, Benchmark benchmark, Reported reported) {
    return benchmark.edition().recommendations().stream()
        .filter(r -> r.answers(weak.issue().id()))
        .map(
            r ->
                new Linked(
                    r,
                    r.appliesTo().contains(benchmark.organisation().type()),
                    Optional.ofNullable(reported.states().get(r.id()))))
        .toList();
  }
}
