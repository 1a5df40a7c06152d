package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.AskedReturn.Outcome;
import org.waymark.returns.ReturnStatus;

class NationalSummaryTest {
  private static final NationalSummary SUMMARY = Fixtures.national();

  @Test
  void issues_stand_lowest_mean_first_and_types_lowest_median_first() {
    assertThat(SUMMARY.issues()).hasSize(16);
    assertThat(SUMMARY.issues())
        .extracting(row -> new BigDecimal(row.mean()))
        .isSortedAccordingTo(BigDecimal::compareTo);
    assertThat(SUMMARY.types())
        .extracting(GroupRow::name)
        .containsExactly(
            "Community trusts", "Acute trusts", "Mental health trusts", "Ambulance trusts");
    assertThat(SUMMARY.title())
        .isEqualTo(
            "Median maturity runs from 2.9 (community trusts) to 3.2 (mental health trusts)");
    assertThat(SUMMARY.issuesTitle()).startsWith("Lowest of 16 issues: ").endsWith(" (mean 2.9)");
  }

  @Test
  void overall_and_each_theme_stand_for_all_and_then_by_type() {
    assertThat(SUMMARY.themes()).hasSize(5 * (1 + 4));
    assertThat(SUMMARY.themes().subList(0, 6))
        .extracting(row -> row.group() + ", " + row.name() + ", " + row.members())
        .containsExactly(
            "Overall, All organisations, 92",
            "Overall, Community trusts, 8",
            "Overall, Acute trusts, 61",
            "Overall, Mental health trusts, 20",
            "Overall, Ambulance trusts, 3",
            "Funding, All organisations, 92");
  }

  @Test
  void what_stands_out_is_said_in_sentences() {
    assertThat(SUMMARY.findings())
        .as("all themes have the mean 3.1, so nothing is said of them")
        .hasSize(2)
        .satisfies(
            all -> {
              assertThat(all.get(0)).startsWith("The lowest issue is ").contains("(mean 2.9)");
              assertThat(all.get(1))
                  .matches(
                      "Organisations differ most on .+: the middle half runs from [\\d.]+ to [\\d.]+\\.");
            });
  }

  @Test
  void a_type_below_five_is_marked_unreliable() {
    assertThat(SUMMARY.types())
        .filteredOn(row -> row.name().equals("Ambulance trusts"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.median()).isEqualTo("[u]");
              assertThat(row.quartiles()).isEqualTo("[u]");
              assertThat(row.range()).isEqualTo("[u]");
              assertThat(row.strip().values()).isEmpty();
            });
  }

  @Test
  void what_became_of_the_returns_is_counted_by_type() {
    assertThat(SUMMARY.summary())
        .startsWith("94 of 100 organisations returned, and 92 are counted.");
    assertThat(SUMMARY.returnsTitle()).isEqualTo("6 of 100 organisations did not return");
    assertThat(SUMMARY.counts().get(0))
        .isEqualTo(new ReturnCounts("Acute trusts", "66", "63", "3", "1", "61 (92%)"));
    assertThat(SUMMARY.counts().get(4))
        .isEqualTo(new ReturnCounts("All", "100", "94", "6", "1", "92 (92%)"));
  }

  @Test
  void each_that_is_not_counted_is_named_with_the_reason() {
    List<AskedReturn> missing = SUMMARY.returns().missing();
    assertThat(missing).hasSize(8);
    assertThat(missing.subList(0, 3))
        .extracting(m -> m.organisation().code() + " " + m.outcome())
        .containsExactly("A62 NOT_SIGNED_OFF", "A61 REJECTED", "A63 NOT_RETURNED");
  }

  @Test
  void the_best_of_all_versions_tells_why_a_return_is_not_counted() {
    assertThat(why(true)).isEqualTo(Outcome.NOT_RETURNED);
    assertThat(why(true, ReturnStatus.REJECTED)).isEqualTo(Outcome.REJECTED);
    assertThat(why(true, ReturnStatus.REJECTED, ReturnStatus.RECEIVED))
        .isEqualTo(Outcome.NOT_EXAMINED);
    assertThat(why(true, ReturnStatus.ACCEPTED, ReturnStatus.REJECTED))
        .isEqualTo(Outcome.NOT_SIGNED_OFF);
    assertThat(why(false, ReturnStatus.ACCEPTED, ReturnStatus.REJECTED))
        .isEqualTo(Outcome.NOT_SCORED);
    assertThat(why(true, ReturnStatus.SIGNED_OFF)).isEqualTo(Outcome.NOT_SCORED);
  }

  private static Outcome why(boolean signOffNeeded, ReturnStatus... versions) {
    Set<ReturnStatus> all = EnumSet.noneOf(ReturnStatus.class);
    all.addAll(List.of(versions));
    return Outcome.of(all, signOffNeeded);
  }
}
