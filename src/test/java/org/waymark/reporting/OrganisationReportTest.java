package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.Position;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.scoring.Score;

/** Expected words are written by hand from what the fixture's standings hold. */
class OrganisationReportTest {

  private static OrganisationReport report(Edition edition, int n, String... missing) {
    return OrganisationReport.of(
        Fixtures.benchmark(edition, "Example NHS Trust", n, Set.of(missing)), Fixtures.NOTE);
  }

  @Test
  void the_title_is_the_finding() {
    OrganisationReport report = report(Fixtures.levels(), 61);
    MeasureRow culture = report.strips().get(2);

    assertThat(culture.position()).isEqualTo(Position.LOWER_QUARTER);
    assertThat(report.title())
        .isEqualTo(
            "Maturity is in the middle half of acute trusts; culture is in the lower quarter");
    assertThat(report.summary()).startsWith("Your overall maturity is 3.0 out of 5 (Developing).");
    assertThat(report.foot())
        .isEqualTo("Waymark organisation pack A00, version 1, published 24 November 2026");
  }

  @Test
  void what_each_question_adds_sums_to_the_issue() {
    Benchmark benchmark = Fixtures.benchmark(Fixtures.levels(), "Example NHS Trust", 20, Set.of());
    Map<String, Explained> issues = Explained.ofIssues(benchmark);
    assertThat(issues.keySet())
        .containsExactlyElementsOf(Fixtures.levels().issues().map(Issue::id).toList());
    issues.forEach(
        (id, explained) -> {
          BigDecimal sum =
              explained.lines().stream()
                  .map(l -> new BigDecimal(l.adds().replace('\u2212', '-')))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          assertThat(sum).as(id).isEqualByComparingTo(explained.score());
        });
  }

  @Test
  void a_mark_has_its_meaning_in_words_and_a_figure_stays() {
    assertThat(Marks.inWords("[x]")).isEqualTo("Not available");
    assertThat(Marks.inWords("[u]")).isEqualTo("Fewer than 5 peers");
    assertThat(Marks.inWords("[z]")).isEqualTo("Does not apply");
    assertThat(Marks.inWords("2.6")).isEqualTo("2.6");
  }

  @Test
  void printed_additions_sum_exactly_to_the_printed_score() {
    for (Edition edition : List.of(Fixtures.levels(), Fixtures.hundred())) {
      for (Explained explained : report(edition, 20).explanations()) {
        BigDecimal sum =
            explained.lines().stream()
                .map(line -> new BigDecimal(line.adds().replace('−', '-')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(explained.score());
      }
    }
  }

  @Test
  void a_missing_score_is_marked_and_not_explained() {
    OrganisationReport report = report(Fixtures.levels(), 61, "overall");

    assertThat(report.title()).startsWith("Overall maturity is not available");
    assertThat(report.strips().get(0).own()).isEqualTo("[x]");
    assertThat(report.strips().get(0).strip().own()).isNull();
    assertThat(report.explanations().get(0).heading()).isEqualTo("Overall: [x]");
    assertThat(report.explanations().get(0).lines())
        .extracting(Explained.Line::name, Explained.Line::adds)
        .containsExactly(tuple("Not available: only 25% of what applies is answered", ""));
  }

  @Test
  void a_group_below_five_has_neither_quartiles_nor_dots() {
    OrganisationReport report = report(Fixtures.levels(), 3);

    assertThat(report.strips())
        .allSatisfy(
            row -> {
              assertThat(row.median()).isEqualTo("[u]");
              assertThat(row.quartiles()).isEqualTo("[u]");
              assertThat(row.positionWords()).isEqualTo("fewer than 5 peers");
              assertThat(row.strip().values()).isEmpty();
              assertThat(row.strip().median()).isNull();
            });
    assertThat(report.title()).endsWith("fewer than 5 acute trusts have a score");
    assertThat(report.summary())
        .endsWith("Only 3 acute trusts have a score, so no median and no quarters are shown.");
    assertThat(report.stripsCaption())
        .isEqualTo(
            "Figure 1: your maturity (0 to 5), quarter 2, 2026 to 2027. Peers are not drawn: fewer than 5 acute trusts have a score.");
    assertThat(report.peersDrawn()).isFalse();
    assertThat(report.issuesTitle())
        .isEqualTo(
            "Lowest of 16 issues: a clear vision and narrative, precise enough to inspire staff (1.5)");
    assertThat(report.first()).isEmpty();
  }

  @Test
  void the_only_one_of_its_type_is_told_so_and_one_is_no_plural() {
    assertThat(report(Fixtures.levels(), 1).summary())
        .endsWith(
            "You are the only acute trust with a score, so no median and no quarters are shown.");
    assertThat(report(Fixtures.levels(), 2, "overall").summary())
        .startsWith("Only 1 acute trust has a score, so no median and no quarters are shown.");
    assertThat(report(Fixtures.levels(), 1, "overall").summary())
        .startsWith("No acute trust has a score, so no median and no quarters are shown.");
  }

  @Test
  void what_is_missing_and_how_far_it_could_move_the_score_stands_over_its_explanation() {
    OrganisationReport report = report(Fixtures.levels(), 61);
    assertThat(report.explanations().get(1).heading()).isEqualTo("Funding: 3.8");
    Score part =
        new Score(
            "t1",
            Score.Tier.THEME,
            new BigDecimal("3.8"),
            new BigDecimal("3.75"),
            new BigDecimal("0.925"),
            new BigDecimal("3.4"),
            new BigDecimal("3.9"),
            null,
            List.of());
    assertThat(Explained.of("Funding", part, id -> id, new Figures(Fixtures.levels())).heading())
        .isEqualTo(
            "Funding: 3.8, of 92% of what applies: with the rest at its worst or best the score is 3.4 to 3.9");
  }

  @Test
  void another_edition_brings_its_own_scale_and_decimals() {
    OrganisationReport report = report(Fixtures.hundred(), 154);

    assertThat(report.scaleWords()).isEqualTo("0 to 100");
    assertThat(report.issues()).hasSize(3);
    assertThat(report.strips()).allSatisfy(r -> assertThat(r.own()).matches("\\d{1,3}"));
    assertThat(report.summary()).contains("out of 100");
  }
}
