package org.waymark.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.advice.Told.acute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.advice.PriorityAction.NextStep;
import org.waymark.advice.WeakIssue.Reason;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Consent;
import org.waymark.returns.ReturnId;

/** Scores of an issue whose measures are not answered are its levels, so quartiles are plain. */
class PriorityActionTest {
  private static final List<Told> PEERS =
      List.of(
          acute("R1").levels("F1=4", "F2=4", "C1=4", "O2=5", "E1=2"),
          acute("R2").levels("F1=4", "F2=3", "C1=3", "O2=4", "E1=2"),
          acute("R3").levels("F1=3", "F2=3", "C1=3", "O2=4", "E1=2"),
          acute("R4").levels("F1=3", "F2=2", "C1=2", "O2=4", "E1=2"));

  private static List<PriorityAction> actions(Told own, Consent... consents) {
    List<Told> all = new ArrayList<>(PEERS);
    all.add(own);
    PeerComparison comparison = Told.compare(all);
    Benchmark benchmark = comparison.benchmark(own.organisation.code()).orElseThrow();
    return PriorityAction.of(
        benchmark, own.reported(), Exemplars.of(comparison, List.of(consents)));
  }

  private static List<String> ids(List<PriorityAction> actions) {
    return actions.stream().map(a -> a.weak().issue().id()).toList();
  }

  private static Consent consent(String code, String issue, String quarter, @Nullable Instant end) {
    QuarterId given = QuarterId.parse(quarter);
    return new Consent(
        1,
        new ReturnId(1),
        new OrganisationCode(code),
        given,
        issue,
        Consent.lastOf(given),
        "approver",
        Instant.EPOCH,
        end == null ? null : "approver",
        end);
  }

  @Test
  void the_furthest_below_the_median_comes_first_and_at_most_three_are_told() {
    // Medians with the own one among five: F1 3, F2 3, C1 3, O2 4; first quartiles 3, 2, 2, 4.
    List<PriorityAction> actions =
        actions(acute("R9").levels("F1=1", "F2=1", "C1=0", "O2=3", "E1=2"));
    assertThat(ids(actions)).containsExactly("C1", "F1", "F2");
    assertThat(actions).allMatch(a -> a.weak().reasons().equals(Set.of(Reason.BELOW_PEERS)));
    assertThat(actions.get(0).weak().urgency()).isEqualByComparingTo("3");
    assertThat(actions.get(1).weak().urgency()).isEqualByComparingTo("2");
  }

  @Test
  void at_the_first_quartile_an_issue_is_not_weak_unless_the_road_map_says_so() {
    Told own = acute("R9").levels("F1=3", "F2=2", "C1=2", "O2=4", "E1=2");
    assertThat(actions(own)).isEmpty();
    own.aims("E1", 2026, 2).aims("E1", 2027, 4);
    assertThat(actions(own)).as("set in this quarter, so nothing is due yet").isEmpty();
  }

  @Test
  void the_next_level_is_the_step_and_one_that_is_claimed_lacks_its_evidence() {
    PriorityAction first = actions(acute("R9").claims("F1", 3, 1)).get(0);
    NextStep step = first.step().orElseThrow();
    assertThat(step.level()).isEqualTo(2);
    assertThat(step.claimed()).isTrue();
    assertThat(step.descriptor())
        .startsWith("The line is split into capital, licences, implementation and support");
    assertThat(actions(acute("R9").levels("F1=1")).get(0).step().orElseThrow().claimed()).isFalse();
  }

  @Test
  void national_recommendations_are_asked_of_the_centre_and_own_ones_have_their_state() {
    List<PriorityAction> actions =
        actions(acute("R9").levels("O2=1").says("R9", "Under way").says("R3", "Planned"));
    PriorityAction.Linked three = actions.get(0).recommendations().get(0);
    PriorityAction.Linked nine = actions.get(0).recommendations().get(1);
    assertThat(three.recommendation().id()).isEqualTo("R3");
    assertThat(three.yours()).isFalse();
    assertThat(three.ofTheCentre()).isTrue();
    assertThat(nine.yours()).isTrue();
    assertThat(nine.state()).contains("Under way");
  }

  @Test
  void an_exemplar_has_the_upper_quartile_three_of_five_and_a_consent_that_holds() {
    Told own = acute("R9").levels("F1=1", "E1=1");
    Consent[] consents = {
      consent("R1", "F1", "2026-27-q1", null),
      consent("R2", "F1", "2025-26-q2", null),
      consent("R3", "F1", "2026-27-q2", null),
      consent("R9", "F1", "2026-27-q2", null),
      consent("R1", "E1", "2026-27-q2", null)
    };
    List<PriorityAction> actions = actions(own, consents);
    assertThat(named(actions, "F1"))
        .as("R2's has ended, R3 is below the third quartile of 4, R9 asks itself")
        .containsExactly("R1");
    assertThat(named(actions, "E1")).as("the third quartile of 2 is below 3").isEmpty();
    assertThat(
            named(
                actions(own, consent("R1", "F1", "2026-27-q1", Instant.EPOCH.plusSeconds(9))),
                "F1"))
        .as("revoked")
        .isEmpty();
  }

  @Test
  void fewer_than_five_peers_make_no_issue_weak_and_nobody_an_exemplar() {
    Told own = acute("R9").levels("F1=0");
    PeerComparison four = Told.compare(List.of(PEERS.get(0), PEERS.get(1), PEERS.get(2), own));
    assertThat(
            PriorityAction.of(
                four.benchmark(own.organisation.code()).orElseThrow(),
                own.reported(),
                Exemplars.of(four, List.of())))
        .isEmpty();
    assertThat(
            Exemplars.of(four, List.of(consent("R1", "F1", "2026-27-q2", null)))
                .of("F1", own.organisation))
        .isEmpty();
  }

  private static List<String> named(List<PriorityAction> actions, String issue) {
    return actions.stream()
        .filter(a -> a.weak().issue().id().equals(issue))
        .flatMap(a -> a.exemplars().stream())
        .map(Organisation::code)
        .map(OrganisationCode::value)
        .toList();
  }
}
