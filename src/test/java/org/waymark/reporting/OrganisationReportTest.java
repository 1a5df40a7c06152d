package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Position;
import org.waymark.editions.Edition;

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
    assertThat(report.explanations().get(0).lines()).isEmpty();
  }

  @Test
  void a_group_below_five_has_neither_quartiles_nor_dots() {
    OrganisationReport report = report(Fixtures.levels(), 3);

    assertThat(report.strips())
        .allSatisfy(
            row -> {
              assertThat(row.median()).isEqualTo("[u]");
              assertThat(row.quartiles()).isEqualTo("[u]");
              assertThat(row.positionWords()).isEqualTo("fewer than 5 members");
              assertThat(row.strip().values()).isEmpty();
              assertThat(row.strip().median()).isNull();
            });
    assertThat(report.title()).endsWith("fewer than 5 acute trusts have a score");
    assertThat(report.issuesTitle()).isEqualTo("Too few peers have a score to compare with");
    assertThat(report.first()).isEmpty();
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
