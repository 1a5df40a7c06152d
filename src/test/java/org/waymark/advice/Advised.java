package org.waymark.advice;

import static org.waymark.editions.ShippedEditions.CURRENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.Quarter;
import org.waymark.demonstration.Crowd;
import org.waymark.editions.Issue;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answers;
import org.waymark.returns.Consent;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scorer;

/**
 * A crowd's quarter with advice, under the shipped edition: road maps were set in the quarter
 * before it, and every second organisation has agreed to be named for each issue.
 */
public final class Advised {
  public static final Quarter QUARTER = Told.QUARTER;
  private static final Quarter FULL = Told.quarter("2026-27-q1");

  private Advised() {}

  public static QuarterAdvice crowd(int count) {
    List<Organisation> crowd = Crowd.of("AV", count, OrganisationType.values());
    var answers = new Crowd(7);
    List<MaturityScore> scores = new ArrayList<>();
    Map<OrganisationCode, Reported> facts = new HashMap<>();
    List<Consent> consents = new ArrayList<>();
    for (Organisation one : crowd) {
      Answers now = of(answers, one, QUARTER);
      scores.add(new Scorer().score(CURRENT, one.type(), now, new ReturnId(1 + scores.size())));
      Reported reported = Reported.of(CURRENT, one.type(), now);
      facts.put(
          one.code(),
          PlannedLevels.of(CURRENT, one.type(), of(answers, one, FULL))
              .map(reported::following)
              .orElse(reported));
      if (scores.size() % 2 == 0) {
        CURRENT.issues().map(Issue::id).map(issue -> consent(one, issue)).forEach(consents::add);
      }
    }
    var comparison = new PeerComparison(QUARTER, CURRENT, crowd, scores);
    return new QuarterAdvice(
        comparison, new QuarterFacts(facts), Exemplars.of(comparison, consents), List.of());
  }

  /** The first organisation that has something to act on. */
  public static Benchmark first(QuarterAdvice advice) {
    return advice.comparison().benchmarks().stream()
        .filter(b -> !advice.actions(b).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Answers of(Crowd crowd, Organisation one, Quarter quarter) {
    return new Answers(
        one.code(), quarter.id(), CURRENT.id(), crowd.answers(one, CURRENT, quarter));
  }

  private static Consent consent(Organisation by, String issue) {
    return new Consent(
        1,
        new ReturnId(1),
        by.code(),
        QUARTER.id(),
        issue,
        Consent.lastOf(QUARTER.id()),
        "approver",
        Instant.EPOCH,
        null,
        null);
  }
}
