package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Confidential;

/** What a pack says of peers whose scores are confidential. */
class ConfidentialReportTest {
  private static final Benchmark BENCHMARK = benchmark();
  private static final OrganisationReport REPORT = OrganisationReport.of(BENCHMARK, Fixtures.NOTE);

  @Test
  void the_middle_half_is_drawn_and_no_single_peer() {
    assertThat(REPORT.middleDrawn()).isTrue();
    assertThat(REPORT.peersDrawn()).isFalse();
    assertThat(REPORT.stripsCaption())
        .endsWith("Scores are confidential, so no single one is drawn.");
    assertThat(REPORT.strips()).allSatisfy(r -> assertThat(r.strip().values()).isEmpty());
  }

  @Test
  void how_many_are_at_or_above_is_confidential_and_the_median_is_not() {
    MeasureRow overall = REPORT.strips().get(0);
    assertThat(overall.atOrAbove()).isEqualTo("[c]");
    assertThat(overall.median()).isEqualTo("3.2");
    assertThat(Marks.inWords("[c]")).isEqualTo("Confidential");
    assertThat(REPORT.method())
        .anySatisfy(p -> assertThat(p.text()).contains("No quartiles are shown below 10 members"))
        .anySatisfy(p -> assertThat(p.text()).contains("[c] confidential"));
  }

  @Test
  void the_range_of_a_group_is_confidential() {
    Standing overall = BENCHMARK.of("overall").orElseThrow();
    assertThat(new Figures(BENCHMARK.edition()).range(overall.peers())).isEqualTo("[c]");
  }

  private static Benchmark benchmark() {
    Benchmark open = Fixtures.benchmark(Fixtures.levels(), "Example NHS Trust", 20, Set.of());
    return new Benchmark(
        open.organisation(),
        open.quarter(),
        Confidential.of(open.edition()),
        open.peers(),
        open.standings().stream().map(ConfidentialReportTest::closed).toList());
  }

  private static Standing closed(Standing open) {
    PeerStatistics of = open.peers();
    return new Standing(
        open.score(),
        new PeerStatistics(
            of.group(),
            of.quarter(),
            of.measure(),
            of.n(),
            null,
            of.q1(),
            of.median(),
            of.q3(),
            null,
            of.mean()),
        open.position(),
        List.of());
  }
}
