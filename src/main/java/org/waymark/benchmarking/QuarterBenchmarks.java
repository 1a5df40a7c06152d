package org.waymark.benchmarking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Successions;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.ItemValues;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.ScoreTree;
import org.waymark.scoring.Scores;

/** Brings a quarter's scores together for comparison: only those made from returns that count. */
public final class QuarterBenchmarks {
  private final Organisations organisations;
  private final Successions successions;
  private final Editions editions;
  private final CountingReturns counting;
  private final Scores scores;
  private final RankIntervals intervals;

  public QuarterBenchmarks(
      Organisations organisations,
      Successions successions,
      Editions editions,
      CountingReturns counting,
      Scores scores,
      RankIntervals intervals) {
    this.organisations = organisations;
    this.successions = successions;
    this.editions = editions;
    this.counting = counting;
    this.scores = scores;
    this.intervals = intervals;
  }

  /** Works the ranks out once for the quarter, keeps them, and gives the comparison with them. */
  public PeerComparison rank(PeerComparison comparison) {
    Edition edition = comparison.edition();
    ScoreTree tree = new ScoreTree(edition);
    List<RankInterval> all = new ArrayList<>();
    for (OrganisationType type : comparison.types()) {
      if (comparison.response(type).enough()) {
        List<MaturityScore> of = comparison.scores(type);
        List<ItemValues> items = counting.items(tree, type, of);
        for (String measure : PeerComparison.measures(edition)) {
          List<Ranking.Member> members = new ArrayList<>();
          for (int i = 0; i < of.size(); i++) {
            members.add(
                new Ranking.Member(
                    items.get(i), of.get(i).of(measure).map(Score::exact).orElse(null)));
          }
          all.addAll(
              new Ranking(tree, comparison.quarter().id(), type, edition, members).by(measure));
        }
      }
    }
    intervals.replace(comparison.quarter().id(), all);
    return comparison.ranked(all);
  }

  /**
   * What the organisation's scores and ranks would be with these issues one level up; nothing where
   * it has no scores in the comparison.
   */
  public Optional<WhatIf> whatIf(
      PeerComparison comparison, OrganisationCode code, Set<String> issues) {
    return comparison.benchmark(code).map(now -> whatIf(comparison, now, issues));
  }

  private WhatIf whatIf(PeerComparison comparison, Benchmark now, Set<String> issues) {
    OrganisationType type = now.organisation().type();
    List<MaturityScore> of = comparison.scores(type);
    List<ItemValues> items = counting.items(new ScoreTree(comparison.edition()), type, of);
    List<WhatIf.Member> members = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      members.add(new WhatIf.Member(items.get(i), of.get(i)));
    }
    Answers own =
        of.stream()
            .filter(s -> s.organisation().equals(now.organisation().code()))
            .map(s -> counting.answers(s.from()))
            .findFirst()
            .orElseThrow();
    return WhatIf.of(now, comparison.response(type), own, members, issues);
  }

  /** The comparison with the ranks that are kept for the quarter. */
  public PeerComparison withRanks(PeerComparison comparison) {
    return comparison.ranked(intervals.of(comparison.quarter().id()));
  }

  /** Compares the quarter's counting scores; an edition that is gone is a fault. */
  public PeerComparison compare(Quarter quarter, CountingRule rule) {
    Set<ReturnId> count = Set.copyOf(counting.of(quarter.id(), rule));
    List<MaturityScore> counting =
        scores.all(quarter.id()).stream().filter(s -> count.contains(s.from())).toList();
    Respondents respondents =
        Respondents.of(quarter.id(), organisations.all(), counting, successions);
    return new PeerComparison(
        quarter,
        editions.find(quarter.edition()).orElseThrow(),
        respondents.register(),
        respondents.scores());
  }

  /**
   * The comparison that a publication sealed then was made of; nothing once a correction has
   * replaced one of its returns, since the stored scores are no longer those that were published.
   */
  public Optional<PeerComparison> compareAsSealed(Quarter quarter, Instant sealed) {
    return counting.areThoseSealed(quarter, sealed)
        ? Optional.of(withRanks(compare(quarter, CountingRule.PUBLICATION)))
        : Optional.empty();
  }
}
