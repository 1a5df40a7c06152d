package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.KnownEditions;
import org.waymark.editions.ReportingScale;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** A return of October to December 2026 beside the peers of July to September 2026. */
class ProvisionalScoresTest {
  private static final Quarter NOW =
      new Quarter(Peers.QUARTER.id().next(), Peers.EDITION.id(), Peers.QUARTER.dates(), true);
  private static final Organisation OWN = Peers.organisation("R00", ACUTE_TRUST, "QA1");
  private static final Organisation NEWCOMER = Peers.organisation("R99", ACUTE_TRUST, "QA1");

  @Test
  void a_score_stands_beside_the_published_figures_of_the_quarter_before() {
    ProvisionalStanding overall = overall(OWN, "4.5", Peers.compare("1", "2", "3", "4", "5"));

    // Of 1, 2, 3, 4, 5 by hand: the quartiles of type 7 are members themselves.
    PeerStatistics peers = overall.standing().peers();
    assertThat(peers.n()).isEqualTo(5);
    assertThat(peers.q1()).isEqualByComparingTo("2");
    assertThat(peers.median()).isEqualByComparingTo("3");
    assertThat(peers.q3()).isEqualByComparingTo("4");
    assertThat(overall.against()).isEqualTo(Against.PEERS);
    assertThat(overall.hasPeers()).isTrue();
    assertThat(overall.last()).isEqualByComparingTo("1");
    assertThat(overall.change()).isEqualByComparingTo("3.5");
  }

  @Test
  void its_position_is_the_one_it_would_have_had_in_place_of_its_published_score() {
    // 2, 3, 4, 4.5, 5: (3 + 1/2) / 5 = 0.7, the middle half; with the own 1 left among them it
    // would be (4 + 1/2) / 6 = 0.75, the middle half too, and 4.9 likewise.
    PeerComparison before = Peers.compare("1", "2", "3", "4", "5");
    assertThat(overall(OWN, "4.5", before).standing().position()).isEqualTo(Position.MIDDLE_HALF);
    assertThat(overall(OWN, "4.5", before).standing().memberValues())
        .extracting(BigDecimal::toString)
        .containsExactly("2", "3", "4", "4.5", "5");
    // 2, 3, 4, 5, 5.0: two share (3 + 1) / 5 = 0.8.
    assertThat(overall(OWN, "5.0", before).standing().position()).isEqualTo(Position.UPPER_QUARTER);
    // 1.5, 2, 3, 4, 5: (0 + 1/2) / 5 = 0.1.
    assertThat(overall(OWN, "1.5", before).standing().position()).isEqualTo(Position.LOWER_QUARTER);
  }

  @Test
  void one_that_was_not_published_then_is_added_to_those_that_were() {
    ProvisionalStanding overall = overall(NEWCOMER, "0.5", Peers.compare("1", "2", "3", "4", "5"));

    assertThat(overall.standing().memberValues()).hasSize(6);
    assertThat(overall.standing().peers().n()).isEqualTo(5);
    assertThat(overall.standing().position()).isEqualTo(Position.LOWER_QUARTER);
    assertThat(overall.last()).isNull();
    assertThat(overall.change()).isNull();
  }

  @Test
  void fewer_than_5_peers_have_neither_quartiles_nor_a_position_and_the_own_scores_stay() {
    ProvisionalStanding overall = overall(OWN, "4", Peers.compare("1", "2", "3", "4"));

    assertThat(overall.against()).isEqualTo(Against.FEW_PEERS);
    assertThat(overall.hasPeers()).isFalse();
    assertThat(overall.standing().position()).isEqualTo(Position.NONE);
    assertThat(overall.standing().score().value()).isEqualByComparingTo("4");
    assertThat(overall.change()).isEqualByComparingTo("3");
    ProvisionalStanding alone = overall(NEWCOMER, "4", Peers.compare());
    assertThat(alone.against()).isEqualTo(Against.FEW_PEERS);
    assertThat(alone.last()).isNull();
  }

  @Test
  void without_released_figures_the_own_scores_stand_alone() {
    ProvisionalScores scores = scores(OWN, "4", Optional.empty(), Peers.EDITION);

    assertThat(scores.peersOf()).isEmpty();
    assertThat(scores.measures())
        .extracting(m -> m.standing().score().measure())
        .containsExactly("overall", "T", "A");
    assertThat(scores.measures())
        .allSatisfy(
            m -> {
              assertThat(m.against()).isEqualTo(Against.NOT_RELEASED);
              assertThat(m.hasPeers()).isFalse();
              assertThat(m.standing().peers().median()).isNull();
              assertThat(m.standing().memberValues()).isEmpty();
              assertThat(m.last()).isNull();
            });
  }

  @Test
  void a_score_that_is_not_available_has_peers_and_no_position() {
    ProvisionalStanding overall = overall(OWN, null, Peers.compare("1", "2", "3", "4", "5", "5"));

    assertThat(overall.hasPeers()).isTrue();
    assertThat(overall.standing().position()).isEqualTo(Position.NONE);
    assertThat(overall.last()).isEqualByComparingTo("1");
    assertThat(overall.change()).isNull();
  }

  @Test
  void scores_on_another_scale_are_not_compared() {
    Edition e = Peers.EDITION;
    var percent =
        new Edition(
            "sample-2",
            e.title(),
            e.source(),
            e.hash(),
            new ReportingScale(BigDecimal.ZERO, BigDecimal.valueOf(100)),
            e.rounding(),
            e.coverage(),
            e.bands(),
            e.themes(),
            e.recommendations());
    ProvisionalScores scores =
        scores(OWN, "80", Optional.of(Peers.compare("1", "2", "3", "4", "5")), percent);

    assertThat(scores.measures())
        .allSatisfy(
            m -> {
              assertThat(m.against()).isEqualTo(Against.OTHER_QUESTIONS);
              assertThat(m.hasPeers()).isFalse();
              assertThat(m.last()).isNull();
            });
  }

  @Test
  void peers_of_any_other_quarter_are_a_fault() {
    MaturityScore own = own(OWN, "4");
    PeerComparison same = new PeerComparison(NOW, Peers.EDITION, List.of(OWN), List.of(own));
    assertThatThrownBy(() -> scores(OWN, "4", Optional.of(same), Peers.EDITION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quarter before");
    assertThatThrownBy(
            () ->
                ProvisionalScores.of(
                    own, OWN, Peers.QUARTER, Peers.EDITION, Optional.empty(), new KnownEditions()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ProvisionalStanding overall(
      Organisation organisation, @Nullable String value, PeerComparison before) {
    return scores(organisation, value, Optional.of(before), Peers.EDITION)
        .of(Score.OVERALL)
        .orElseThrow();
  }

  private static ProvisionalScores scores(
      Organisation organisation,
      @Nullable String value,
      Optional<PeerComparison> before,
      Edition edition) {
    return ProvisionalScores.of(
        own(organisation, value), organisation, NOW, edition, before, new KnownEditions());
  }

  private static MaturityScore own(Organisation organisation, @Nullable String value) {
    MaturityScore then = Peers.score(organisation.code().value(), value);
    return new MaturityScore(
        then.organisation(), NOW.id(), then.from(), then.editionHash(), then.scores());
  }
}
