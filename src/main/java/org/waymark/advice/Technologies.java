package org.waymark.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.organisations.Organisation;

/**
 * What the technology registers of a group tell: the nation's, a board's members', or one
 * organisation's.
 */
public record Technologies(
    int registered,
    int registers,
    List<MissingDeal> missingDeals,
    List<LowHanging> lowHanging,
    TimeToAdopt all,
    List<TimeToAdopt> timeToAdopt,
    List<Obstacle> obstacles,
    List<ErrorRates> errorRates,
    List<Halted> halted) {

  /** Of nobody's register. */
  public static final Technologies NONE =
      new Technologies(
          0,
          0,
          List.of(),
          List.of(),
          TimeToAdopt.of("All", List.of(), LocalDate.EPOCH),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Of these members of the quarter's comparison. */
  public static Technologies of(
      Collection<Organisation> members, PeerComparison comparison, QuarterFacts facts) {
    List<Technology> technologies =
        Owned.of(members, facts).stream().map(Owned::technology).toList();
    LocalDate day = comparison.quarter().id().lastDay();
    return new Technologies(
        technologies.size(),
        (int) members.stream().filter(o -> facts.all().containsKey(o.code())).count(),
        MissingDeal.of(members, facts),
        LowHanging.of(members, comparison.organisations(), facts),
        TimeToAdopt.of("All", technologies, day),
        TimeToAdopt.byKind(technologies, day),
        Obstacle.of(technologies),
        ErrorRates.of(technologies),
        Halted.of(technologies));
  }
}
