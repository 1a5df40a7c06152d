package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.OrganisationType;

class NationalSummaryTest {

  @Test
  void issues_stand_lowest_mean_first_and_types_lowest_median_first() {
    NationalSummary summary = Fixtures.national();

    assertThat(summary.issues()).hasSize(16);
    assertThat(summary.issues())
        .extracting(row -> new BigDecimal(row.mean()))
        .isSortedAccordingTo(BigDecimal::compareTo);
    assertThat(summary.types())
        .extracting(GroupRow::median)
        .filteredOn(m -> !m.startsWith("["))
        .isSorted();
    assertThat(summary.title()).startsWith("Median maturity runs from ");
    assertThat(summary.issuesTitle())
        .isEqualTo(
            "Lowest of 16 issues: a whole system of implementation around each adoption (mean 2.9)");
    assertThat(summary.summary()).startsWith("92 of 100 expected returns are counted.");
    assertThat(summary.returnsOf("Acute trusts")).isEqualTo("61 of 66 (92%)");
  }

  @Test
  void a_type_below_five_is_marked_unreliable() {
    assertThat(Fixtures.national().types())
        .filteredOn(row -> row.name().equals("Ambulance trusts"))
        .singleElement()
        .satisfies(row -> assertThat(row.median()).isEqualTo("[u]"));
  }

  @Test
  void a_summary_without_the_nation_is_refused() {
    assertThatThrownBy(() -> NationalSummary.of(List.of(), List.of(), Fixtures.NOTE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("national benchmark");
  }

  @Test
  void more_returns_than_expected_cannot_be_counted() {
    assertThatThrownBy(() -> new TypeReturns(OrganisationType.ACUTE_TRUST, 1, 2))
        .hasMessageContaining("acute trusts");
  }
}
