package org.waymark.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.advice.Told.acute;
import static org.waymark.editions.ShippedEditions.CURRENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.advice.ActionCount.Progress;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

class NationTest {

  @Test
  void an_issue_holds_the_country_back_by_its_share_of_all_that_is_missing_to_five() {
    // Missing to 5: F1 4 + 3 = 7, C1 1 + 2 = 3, of 10 altogether.
    var comparison =
        Told.compare(
            List.of(acute("R1").levels("F1=1", "C1=4"), acute("R2").levels("F1=2", "C1=3")));
    List<HoldingBack> all = HoldingBack.of(comparison, PeerGroup.NATION);
    assertThat(all.get(0).issue().id()).isEqualTo("F1");
    assertThat(all.get(0).share()).isEqualByComparingTo("0.7");
    assertThat(all.get(0).members()).isEqualTo(2);
    assertThat(all.get(1).issue().id()).isEqualTo("C1");
    assertThat(all.get(1).share()).isEqualByComparingTo("0.3");
    assertThat(all.get(2).share()).isEqualByComparingTo("0");
  }

  @Test
  void a_mover_changed_by_more_than_twice_the_scaled_mad_of_all_changes() {
    // Changes 0, 0, 0.5, 0.5, -0.5 and 2: median 0.25, distances from it 0.25 (four times), 0.75
    // and 1.75, so the MAD is 0.25 and a mover changes by more than 0.7413.
    PeerComparison before = quarter("2", "2", "2", "2", "2", "1");
    PeerComparison now = quarter("2", "2", "2.5", "2.5", "1.5", "3");
    List<Mover> movers = Mover.of(now, before);
    assertThat(movers).hasSize(1);
    assertThat(movers.get(0).organisation().code().value()).isEqualTo("R5");
    assertThat(movers.get(0).change()).isEqualByComparingTo("2");
    assertThat(Mover.of(now, now)).as("nothing spreads").isEmpty();
    assertThat(Mover.of(quarter("1", "5", "2"), quarter("2", "2", "2"))).as("too few").isEmpty();
  }

  private static PeerComparison quarter(String... overall) {
    List<MaturityScore> scores = new ArrayList<>();
    List<Organisation> register = new ArrayList<>();
    for (int i = 0; i < overall.length; i++) {
      Organisation one = acute("R" + i).organisation;
      var value = new BigDecimal(overall[i]);
      register.add(one);
      scores.add(
          new MaturityScore(
              one.code(),
              Told.QUARTER.id(),
              new ReturnId(1),
              CURRENT.hash(),
              List.of(
                  new Score(
                      Score.OVERALL,
                      Score.Tier.OVERALL,
                      value,
                      value,
                      BigDecimal.ONE,
                      value,
                      value,
                      null,
                      List.of()))));
    }
    return new PeerComparison(Told.QUARTER, CURRENT, register, scores);
  }

  @Test
  void where_nobody_has_a_score_nothing_holds_back() {
    assertThat(HoldingBack.of(Told.compare(List.of(acute("R1"))), PeerGroup.NATION)).isEmpty();
  }

  @Test
  void states_are_counted_among_those_that_the_action_applies_to() {
    Told silent = acute("R4");
    Told network = new Told("U1", OrganisationType.PRIMARY_CARE_NETWORK, "QA1").says("R2", "Done");
    List<Told> all =
        List.of(
            acute("R1").says("R2", "Done"),
            acute("R2").says("R2", "Planned"),
            acute("R3").says("R2", "Under way"),
            acute("R5").says("R2", "Not started"),
            acute("R6").says("R2", "Not applicable"),
            network,
            silent);
    ActionCount two =
        ActionCount.of(CURRENT, all.stream().map(t -> t.organisation).toList(), Told.facts(all))
            .get(1);
    assertThat(two.recommendation().id()).isEqualTo("R2");
    assertThat(two.of(Progress.COMPLETE)).isEqualTo(1);
    assertThat(two.of(Progress.IN_PROGRESS)).isEqualTo(2);
    assertThat(two.of(Progress.NOT_STARTED)).isEqualTo(1);
    assertThat(two.of(Progress.NOT_RETURNED)).isEqualTo(1);
    assertThat(two.of(Progress.NOT_APPLICABLE)).isEqualTo(1);
    assertThat(two.whole()).isEqualTo(5);
  }
}
