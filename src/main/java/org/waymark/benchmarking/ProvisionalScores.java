package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/**
 * The scores of a return that is not published, beside the released figures of the quarter before:
 * the peers of its own quarter are nobody's to see yet. Overall first, then each theme followed by
 * its issues.
 */
public record ProvisionalScores(
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    Optional<QuarterId> peersOf,
    List<ProvisionalStanding> measures) {

  public ProvisionalScores {
    measures = List.copyOf(measures);
  }

  /**
   * Puts the scores beside the released comparison of the quarter before, where there is one.
   *
   * @throws IllegalArgumentException when the scores are not of the quarter under the edition, or
   *     the comparison is of any other quarter
   */
  public static ProvisionalScores of(
      MaturityScore own,
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      Optional<PeerComparison> before,
      Editions editions) {
    if (!own.quarter().equals(quarter.id()) || !own.editionHash().equals(edition.hash())) {
      throw new IllegalArgumentException("the scores are not of " + quarter.id());
    }
    if (before.filter(b -> !b.quarter().id().equals(quarter.id().previous())).isPresent()) {
      throw new IllegalArgumentException("peers are those of the quarter before " + quarter.id());
    }
    PeerGroup type = PeerGroup.of(organisation.type());
    Map<String, Against> compares =
        before.map(b -> continuity(edition, b.edition(), editions, organisation)).orElse(Map.of());
    List<ProvisionalStanding> measures = new ArrayList<>();
    for (String measure : PeerComparison.measures(edition)) {
      Optional<Score> score = own.of(measure);
      if (score.isEmpty()) {
        continue;
      }
      Against against =
          before.isEmpty()
              ? Against.NOT_RELEASED
              : compares.getOrDefault(measure, Against.OTHER_QUESTIONS);
      measures.add(
          against.comparable()
              ? among(score.get(), before.orElseThrow(), type, against, organisation)
              : alone(score.get(), type, quarter.id().previous(), against));
    }
    return new ProvisionalScores(
        organisation, quarter, edition, before.map(b -> b.quarter().id()), measures);
  }

  private static Map<String, Against> continuity(
      Edition now, Edition then, Editions editions, Organisation organisation) {
    return Continuity.of(now, then, Ancestry.of(now, then.id(), editions), organisation.type());
  }

  private static ProvisionalStanding among(
      Score score,
      PeerComparison before,
      PeerGroup type,
      Against against,
      Organisation organisation) {
    Optional<Spread> spread = before.spread(type, score.measure());
    if (spread.isEmpty()) {
      return alone(score, type, before.quarter().id(), Against.FEW_PEERS);
    }
    PeerStatistics peers = spread.get().statistics();
    Optional<Score> published =
        before
            .benchmark(organisation.code())
            .flatMap(b -> b.of(score.measure()))
            .map(Standing::score);
    List<BigDecimal> members = new ArrayList<>(spread.get().values());
    published.map(Score::exact).ifPresent(members::remove);
    if (score.exact() != null) {
      members.add(score.exact());
    }
    var with = new Members(members, Disclosure.of(before.edition()));
    return new ProvisionalStanding(
        new Standing(
            score, peers, peers.reliable() ? with.position(score) : Position.NONE, with.values()),
        peers.reliable() ? against : Against.FEW_PEERS,
        published.flatMap(Score::available).orElse(null));
  }

  private static ProvisionalStanding alone(
      Score score, PeerGroup type, QuarterId before, Against against) {
    PeerStatistics nobody =
        new Members(List.of(), Disclosure.OPEN).statistics(type, before, score.measure());
    return new ProvisionalStanding(
        new Standing(score, nobody, Position.NONE, List.of()), against, null);
  }

  public Optional<ProvisionalStanding> of(String measure) {
    return measures.stream()
        .filter(m -> m.standing().score().measure().equals(measure))
        .findFirst();
  }
}
