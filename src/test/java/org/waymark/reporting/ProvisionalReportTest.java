package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Against;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.ProvisionalScores;
import org.waymark.benchmarking.ProvisionalStanding;
import org.waymark.benchmarking.Standing;
import org.waymark.calendar.QuarterId;

class ProvisionalReportTest {
  private static final String SINCE = "nothing is published yet";
  private static final Benchmark BENCHMARK =
      Fixtures.benchmark(Fixtures.levels(), "Example Trust", 61, Set.of());

  @Test
  void everything_says_that_it_is_provisional_and_when_the_final_scores_come() {
    ProvisionalReport report = report(Against.PEERS, "2.0");
    assertThat(report.title()).startsWith("Provisional: overall ").endsWith("a quarter before");
    assertThat(report.title()).contains("the median of 61 acute trusts was");
    assertThat(report.meaning())
        .startsWith("These scores are provisional")
        .contains(
            "since nothing is published yet",
            "beside the peers of the same quarter",
            "planned for 24 November 2026");
    assertThat(report.peers())
        .startsWith(
            "Peers are the acute trusts of April to June 2026 (quarter 1, 2026 to 2027), as"
                + " released.");
  }

  @Test
  void a_row_has_the_published_score_of_then_and_the_change_with_its_sign() {
    BigDecimal now = BENCHMARK.of("overall").orElseThrow().score().available().orElseThrow();
    assertThat(changed(now.subtract(new BigDecimal("0.5")))).isEqualTo("+0.5");
    assertThat(changed(now.add(new BigDecimal("1.2")))).isEqualTo("−1.2");
    assertThat(changed(now)).isEqualTo("0.0");
    ProvisionalRow without = report(Against.PEERS, null).overall().get(0);
    assertThat(without.last()).isEqualTo("None");
    assertThat(without.change()).isEqualTo("None");
  }

  @Test
  void overall_comes_first_then_the_themes_and_issues_stand_under_theirs() {
    ProvisionalReport report = report(Against.PEERS, "2.0");
    assertThat(report.overall())
        .extracting(r -> r.row().name())
        .containsExactly("Overall", "Funding", "Culture", "Operating model", "Enabling conditions");
    assertThat(report.themes()).hasSize(4).allSatisfy(t -> assertThat(t.issues()).hasSize(4));
    assertThat(report.themes().get(0).issues().get(0).explained().heading())
        .startsWith("Dedicated funding for technologies and applications: ");
  }

  @Test
  void where_there_are_no_peers_words_say_why_and_the_score_stays() {
    ProvisionalReport report = ProvisionalReport.of(alone(), SINCE);
    assertThat(report.title()).startsWith("Provisional: overall ").doesNotContain("median");
    assertThat(report.peers())
        .isEqualTo(
            "There are no peers to stand beside: no figures of April to June 2026 (quarter 1, 2026"
                + " to 2027) are released.");
    assertThat(report.overall())
        .allSatisfy(
            r -> {
              assertThat(r.peers()).isFalse();
              assertThat(r.note()).isEqualTo("No figures of the quarter before are released");
              assertThat(r.row().own()).matches("\\d\\.\\d");
              assertThat(r.row().median()).isEqualTo(Figures.NOT_AVAILABLE);
            });
  }

  private static String changed(BigDecimal last) {
    return report(Against.PEERS, last.toPlainString()).overall().get(0).change();
  }

  private static ProvisionalReport report(Against against, @Nullable String last) {
    return ProvisionalReport.of(
        scores(
            Optional.of(BENCHMARK.quarter().id().previous()),
            BENCHMARK.standings().stream()
                .map(
                    s ->
                        new ProvisionalStanding(
                            s, against, last == null ? null : new BigDecimal(last)))
                .toList()),
        SINCE);
  }

  private static ProvisionalScores alone() {
    return scores(
        Optional.empty(),
        BENCHMARK.standings().stream()
            .map(
                s ->
                    new ProvisionalStanding(
                        new Standing(s.score(), nobody(s.peers()), Position.NONE, List.of()),
                        Against.NOT_RELEASED,
                        null))
            .toList());
  }

  private static PeerStatistics nobody(PeerStatistics of) {
    return new PeerStatistics(
        of.group(), of.quarter(), of.measure(), 0, null, null, null, null, null, null);
  }

  private static ProvisionalScores scores(
      Optional<QuarterId> peersOf, List<ProvisionalStanding> measures) {
    return new ProvisionalScores(
        BENCHMARK.organisation(), BENCHMARK.quarter(), BENCHMARK.edition(), peersOf, measures);
  }
}
