package org.waymark.benchmarking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Channel;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.MaturityScore;

/** A median, taken apart into the scores that it is of. */
class GroupTracingTest {
  private static final PeerGroup ACUTE = PeerGroup.of(OrganisationType.ACUTE_TRUST);

  private static Provenance.OfGroup traced(PeerComparison comparison) {
    return GroupTracing.of(
        comparison, ACUTE, "A", submitted(comparison), code -> "Not returned: " + code);
  }

  private static Map<ReturnId, SubmittedReturn> submitted(PeerComparison comparison) {
    return comparison.organisations().stream()
        .flatMap(o -> comparison.score(o.code()).stream())
        .map(GroupTracingTest::sent)
        .collect(toMap(SubmittedReturn::id, Function.identity(), (a, b) -> a));
  }

  private static SubmittedReturn sent(MaturityScore score) {
    return new SubmittedReturn(
        score.from(),
        score.organisation(),
        score.quarter(),
        1,
        ReturnStatus.PUBLISHED,
        Channel.WEB,
        "person 1",
        Instant.parse("2026-10-20T12:00:00Z"),
        "return.xlsx",
        "b".repeat(64),
        1,
        false,
        null);
  }

  @Test
  void a_median_is_that_of_the_members_scores_which_are_listed_with_their_files() {
    Provenance.OfGroup group = traced(Peers.compare("1", "2", "2.5", "3", "5"));
    assertThat(group.statistics().median()).isEqualByComparingTo("2.5");
    assertThat(group.members())
        .extracting(m -> m.exact().toPlainString())
        .containsExactly("1", "2", "2.5", "3", "5");
    assertThat(group.members()).allSatisfy(m -> assertThat(m.from().sha256()).hasSize(64));
    assertThat(group.without()).isEmpty();
    assertThat(group.made().methodVersion()).isEqualTo("2026.1");
  }

  @Test
  void below_5_members_no_statistic_is_given_and_the_members_are() {
    Provenance.OfGroup group = traced(Peers.compare("1", "2", "3", "4"));
    assertThat(group.statistics().n()).isEqualTo(4);
    assertThat(group.statistics().median()).isNull();
    assertThat(group.statistics().mean()).isNull();
    assertThat(group.members()).hasSize(4);
  }

  @Test
  void whoever_has_no_score_is_listed_with_the_reason() {
    Provenance.OfGroup group =
        traced(
            new PeerComparison(
                Peers.QUARTER,
                Peers.EDITION,
                Peers.register(6),
                Peers.scores("1", "2", null, "3", "5")));
    assertThat(group.members()).hasSize(4);
    assertThat(group.without())
        .extracting(w -> w.organisation().code() + ": " + w.why())
        .containsExactly("R02: Nothing of it applies", "R05: Not returned: R05");
  }

  @Test
  void each_members_hash_is_shown_to_those_that_it_is_for() {
    Provenance.OfGroup whole = traced(Peers.compare("1", "2", "3", "4", "5"));
    OrganisationCode first = whole.members().get(0).organisation().code();
    Provenance.OfGroup cut = whole.cut(o -> o.code().equals(first) ? Depth.FILE : Depth.METHOD);
    assertThat(cut.members().get(0).from().sha256()).isNotNull();
    assertThat(cut.members().subList(1, 5)).allSatisfy(m -> assertThat(m.from().sha256()).isNull());
    assertThat(cut.members()).allSatisfy(m -> assertThat(m.from().fileName()).isNull());
  }
}
