package org.waymark.benchmarking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scores;

/** Brings a quarter's scores together for comparison: only those made from returns that count. */
public final class QuarterBenchmarks {
  private final Organisations organisations;
  private final Editions editions;
  private final Returns returns;
  private final Scores scores;

  public QuarterBenchmarks(
      Organisations organisations, Editions editions, Returns returns, Scores scores) {
    this.organisations = organisations;
    this.editions = editions;
    this.returns = returns;
    this.scores = scores;
  }

  /** Compares the quarter's counting scores; an edition that is gone is a fault. */
  public PeerComparison compare(Quarter quarter, CountingRule rule) {
    Set<ReturnId> counting =
        returns.ofQuarter(quarter.id()).stream()
            .filter(r -> rule.counts(r.status(), quarter))
            .map(SubmittedReturn::id)
            .collect(Collectors.toSet());
    List<MaturityScore> counted =
        scores.all(quarter.id()).stream().filter(s -> counting.contains(s.from())).toList();
    List<Organisation> register = organisations.all();
    return new PeerComparison(
        quarter, editions.find(quarter.edition()).orElseThrow(), register, counted);
  }
}
