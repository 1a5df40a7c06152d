package org.waymark.benchmarking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Editions;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Profile;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.Successions;
import org.waymark.organisations.Successors;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.ItemValues;
import org.waymark.scoring.MaturityScore;
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
  private final Profiles profiles;

  public QuarterBenchmarks(
      Organisations organisations,
      Successions successions,
      Editions editions,
      CountingReturns counting,
      Scores scores,
      RankIntervals intervals,
      Profiles profiles) {
    this.organisations = organisations;
    this.successions = successions;
    this.editions = editions;
    this.counting = counting;
    this.scores = scores;
    this.intervals = intervals;
    this.profiles = profiles;
  }

  /**
   * Works the quarter's ranks out and keeps them, and gives the comparison with them. Whatever is
   * made of the same as before is left as it is kept: after a correction, that is all but the type
   * of the organisation by the measures that its answers moved.
   */
  public PeerComparison rank(PeerComparison comparison) {
    Set<RankTable> kept = new HashSet<>(intervals.tables(comparison.quarter().id()));
    ScoreTree tree = new ScoreTree(comparison.edition());
    for (OrganisationType type : comparison.types()) {
      if (comparison.response(type).enough()) {
        List<MaturityScore> of = comparison.scores(type);
        List<ItemValues> items = counting.items(tree, type, of);
        for (String measure : PeerComparison.measures(comparison.edition())) {
          var ranking =
              new Ranking(
                  tree,
                  comparison.quarter().id(),
                  type,
                  comparison.edition(),
                  members(of, items, measure));
          RankTable table = ranking.table(measure);
          if (!kept.remove(table)) {
            intervals.replace(table, ranking.by(measure));
            kept.removeIf(old -> old.isOf(table.group(), measure));
          }
        }
      }
    }
    kept.forEach(intervals::remove);
    return withRanks(comparison);
  }

  private static List<Ranking.Member> members(
      List<MaturityScore> of, List<ItemValues> items, String measure) {
    List<Ranking.Member> members = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      members.add(Ranking.Member.of(items.get(i), of.get(i), measure));
    }
    return members;
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
    return compare(quarter, rule, profiles.all());
  }

  private PeerComparison compare(Quarter quarter, CountingRule rule, List<Profile> known) {
    return compare(quarter, counted(quarter, rule, scores.all(quarter.id())), known);
  }

  private PeerComparison compare(Quarter quarter, List<MaturityScore> of, List<Profile> known) {
    Respondents respondents = respondents(quarter, of);
    return new PeerComparison(
        quarter,
        editions.find(quarter.edition()).orElseThrow(),
        respondents.register(),
        respondents.scores(),
        known);
  }

  /** How many people the organisations of the comparison counted, question by question. */
  public List<PeopleCounts> people(PeerComparison comparison) {
    return comparison.edition().annexes().sections().stream()
        .flatMap(s -> s.questions().stream())
        .filter(q -> q.kind() instanceof AnswerKind.Quantity of && of.countsPeople())
        .flatMap(q -> people(comparison, q).stream())
        .toList();
  }

  private Optional<PeopleCounts> people(PeerComparison comparison, Question question) {
    return PeopleCounts.of(
        question,
        comparison.organisations(),
        counting.answersTo(question.id(), comparison.scores()));
  }

  private List<MaturityScore> counted(Quarter quarter, CountingRule rule, List<MaturityScore> all) {
    Set<ReturnId> count = Set.copyOf(counting.of(quarter.id(), rule));
    return all.stream().filter(s -> count.contains(s.from())).toList();
  }

  private Respondents respondents(Quarter quarter, List<MaturityScore> of) {
    return Respondents.of(quarter.id(), organisations.all(), of, successions);
  }

  /**
   * What trends need of the quarter as a publication sealed then had it; nothing once a correction
   * has replaced one of its returns.
   */
  public Optional<PastQuarter> pastAsSealed(Quarter quarter, Instant sealed) {
    if (!counting.areThoseSealed(quarter, sealed)) {
      return Optional.empty();
    }
    Respondents respondents =
        respondents(
            quarter, counted(quarter, CountingRule.PUBLICATION, scores.unexplained(quarter.id())));
    return Optional.of(
        PastQuarter.of(
            quarter.id(),
            editions.find(quarter.edition()).orElseThrow(),
            respondents.register(),
            respondents.scores()));
  }

  /** Trends over these quarters and the compared one, which is the last. */
  public Trends trends(Collection<PastQuarter> before, PeerComparison comparison) {
    List<PastQuarter> all = new ArrayList<>(before);
    all.add(comparison.past());
    return trends(all);
  }

  public Trends trends(Collection<PastQuarter> quarters) {
    return new Trends(quarters, editions, new Successors(successions.all()));
  }

  /**
   * What a publication sealed then was made of, scored anew from the answers of its returns, since
   * the stored scores may be those of a later version. It is without ranks, and stands on the
   * register of now: {@link PeerComparison#madeFrom} tells whether that is the one of then.
   */
  public PeerComparison rebuilt(Quarter quarter, Instant sealed) {
    return compare(
        quarter,
        counting.sealed(quarter, sealed).stream().map(counting::score).toList(),
        profiles.asOf(sealed));
  }

  /**
   * The comparison that a publication sealed then was made of, with what was known of organisations
   * then; nothing once a correction has replaced one of its returns, since the stored scores are no
   * longer those that were published.
   */
  public Optional<PeerComparison> compareAsSealed(Quarter quarter, Instant sealed) {
    return counting.areThoseSealed(quarter, sealed)
        ? Optional.of(withRanks(compare(quarter, CountingRule.PUBLICATION, profiles.asOf(sealed))))
        : Optional.empty();
  }
}
