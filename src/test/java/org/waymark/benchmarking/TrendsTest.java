package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.benchmarking.Past.NOW;
import static org.waymark.benchmarking.Past.OVERALL;
import static org.waymark.benchmarking.Past.OWN;
import static org.waymark.benchmarking.Past.THEN;
import static org.waymark.benchmarking.Past.issue;
import static org.waymark.benchmarking.Past.merger;
import static org.waymark.benchmarking.Past.own;
import static org.waymark.benchmarking.Past.quarter;
import static org.waymark.benchmarking.Past.successors;
import static org.waymark.benchmarking.Past.trends;
import static org.waymark.benchmarking.Past.trust;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.OrganisationCode;
import org.waymark.statistics.Assurance;
import org.waymark.statistics.SpecialCause;
import org.waymark.statistics.Trend;
import org.waymark.statistics.Variation;
import org.waymark.statistics.WithoutLimits;

class TrendsTest {
  /** Twelve about 2.08 and one far above. */
  private static final String[] THIRTEEN = {
    "2.0", "2.1", "2.0", "2.2", "2.1", "2.0", "2.1", "2.0", "2.3", "2.0", "2.1", "2.0", "3.0"
  };

  @Test
  void four_quarters_are_a_table_and_five_a_run_chart_without_limits() {
    assertThat(own(NOW, "1", "2", "3", "4").trend()).isEqualTo(new Trend.TooFew(4));
    // The median of 1, 2, 3, 4, 9 is 3.
    Trend.RunChart five = (Trend.RunChart) own(NOW, "1", "2", "3", "4", "9").trend();
    assertThat(five.why()).isEqualTo(WithoutLimits.FEWER_THAN_13_POINTS);
    assertThat(five.stretches()).singleElement().extracting(Trend.Stretch::median).isEqualTo(3.0);
  }

  @Test
  void from_thirteen_quarters_a_point_above_the_upper_limit_is_an_improvement() {
    // By hand: the ranges sum to 2.6, mean 0.2167, so that 1.0 is screened and the mean of the
    // others is 1.6/11. The values' mean is 27.9/13, so the limit is 2.1462 + 0.3869.
    Series series = own(NOW, THIRTEEN);
    JudgedPoint last = series.judged().get(12);
    assertThat(requireNonNull(last.upper())).isCloseTo(2.5331, within(0.0001));
    assertThat(last.cause()).isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
    Trend.ControlChart chart = (Trend.ControlChart) series.trend();
    assertThat(chart.xmr().variation()).isEqualTo(Variation.IMPROVEMENT);
    assertThat(chart.xmr().assurance()).isEmpty();
  }

  @Test
  void a_target_above_the_limits_is_missed_and_one_within_them_met_by_chance() {
    // The upper limit is 2.5331, see above.
    assertThat(assurance("2.6")).contains(Assurance.CONSISTENT_FAIL);
    assertThat(assurance("2.5")).contains(Assurance.HIT_OR_MISS);
  }

  private static Optional<Assurance> assurance(String target) {
    Series series = own(NOW, THIRTEEN).aimingAt(Optional.of(new BigDecimal(target)));
    return ((Trend.ControlChart) series.trend()).xmr().assurance();
  }

  @Test
  void a_quarter_without_a_value_says_why() {
    Trends trends =
        trends(
            quarter(0, NOW, Map.of("R01", "1"), "R01"),
            quarter(1, NOW, Map.of(), "R00"),
            quarter(2, NOW, Map.of("R00", ""), "R00"),
            quarter(3, NOW, Map.of("R00", "-"), "R00"),
            quarter(5, NOW, Map.of("R00", "2"), "R00"));
    assertThat(trends.reported(OWN, OVERALL).points())
        .extracting(TrendPoint::absence)
        .containsExactly(
            Absence.NOT_ASKED,
            Absence.NO_RETURN,
            Absence.NOT_AVAILABLE,
            Absence.NOT_APPLICABLE,
            Absence.NOT_RELEASED,
            null);
    assertThat(trends.reported(OWN, OVERALL).charted()).hasSize(1);
    assertThat(trends.reported(OWN, OVERALL).judged()).hasSize(6);
  }

  @Test
  void an_edition_rebases_what_it_scores_otherwise_and_not_what_it_only_reworded() {
    Trends trends =
        trends(
            quarter(0, THEN, Map.of("R00", "1"), "R00"),
            quarter(1, THEN, Map.of(), "R00"),
            quarter(2, NOW, Map.of("R00", "2"), "R00"),
            quarter(3, NOW, Map.of("R00", "2"), "R00"));
    // The edition's mapping: F1 reworded, F2-hours rescaled, so overall is made otherwise.
    assertThat(trends.reported(OWN, issue("F1")).rebases()).isEmpty();
    assertThat(trends.reported(OWN, issue("F2")).rebases()).containsExactly(1);
    assertThat(trends.reported(OWN, OVERALL).rebases()).containsExactly(1);
    assertThat(trends.reported(OWN, OVERALL).judged())
        .extracting(JudgedPoint::rebased)
        .containsExactly(false, false, true, false);
  }

  @Test
  void a_merger_is_restated_as_the_mean_of_its_parts_where_every_part_has_a_score() {
    List<PastQuarter> quarters =
        List.of(
            quarter(0, NOW, Map.of("R00", "1.0", "R01", "2.0"), "R00", "R01"),
            quarter(1, NOW, Map.of("R00", "1.5"), "R00", "R01"),
            quarter(2, NOW, Map.of("R00", "3.0"), "R00"));
    Trends merged =
        new Trends(quarters, ShippedEditions.known(), successors(merger("R01", "R00", 2)));
    List<TrendPoint> restated = merged.restated(OWN, OVERALL).orElseThrow().points();
    assertThat(restated.get(0).value()).isEqualByComparingTo("1.5");
    assertThat(restated.get(0).n()).isEqualTo(2);
    assertThat(restated.get(1).absence()).isEqualTo(Absence.PART_MISSING);
    assertThat(restated.get(2).value()).isEqualByComparingTo("3.0");
    assertThat(merged.reported(OWN, OVERALL).charted())
        .extracting(p -> requireNonNull(p.value()).doubleValue())
        .containsExactly(1.0, 1.5, 3.0);
    assertThat(merged.mergers(OWN.code()))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.in()).isEqualTo(Past.id(2));
              assertThat(m.code()).isEqualTo(new OrganisationCode("R01"));
            });
    assertThat(merged.parts(OWN.code())).hasSize(2);
    assertThat(merged.restated(trust("R01"), OVERALL)).isEmpty();
    assertThat(new Trends(quarters, ShippedEditions.known(), successors()).restated(OWN, OVERALL))
        .isEmpty();
  }

  @Test
  void a_merger_after_the_last_quarter_restates_nothing() {
    Trends trends =
        new Trends(
            List.of(quarter(0, NOW, Map.of("R00", "1", "R01", "2"), "R00", "R01")),
            ShippedEditions.known(),
            successors(merger("R01", "R00", 1)));
    assertThat(trends.restated(OWN, OVERALL)).isEmpty();
    assertThat(trends.mergers(OWN.code())).isEmpty();
  }

  @Test
  void a_single_level_is_a_history_of_steps() {
    Trends trends = trends(Peers.compare("1", "2").past());
    TrendMeasure level = TrendMeasure.find(Peers.EDITION, "A").orElseThrow();
    assertThat(trends.reported(OWN, level).stepHistory()).isTrue();
    assertThat(trends.reported(OWN, OVERALL).stepHistory()).isFalse();
    assertThat(trends.group(PeerGroup.NATION, level).stepHistory()).isFalse();
  }

  @Test
  void whatever_would_change_a_trend_changes_what_it_is_made_from() {
    PastQuarter one = quarter(0, NOW, Map.of("R00", "1", "R01", "2"), "R00", "R01");
    String hash = trends(one).madeFrom();
    assertThat(trends(quarter(0, NOW, Map.of("R00", "1.0", "R01", "2"), "R01", "R00")).madeFrom())
        .as("the same, told otherwise")
        .isEqualTo(hash);
    assertThat(
            Set.of(
                hash,
                trends(quarter(0, NOW, Map.of("R00", "1", "R01", "3"), "R00", "R01")).madeFrom(),
                trends(quarter(0, THEN, Map.of("R00", "1", "R01", "2"), "R00", "R01")).madeFrom(),
                trends(quarter(1, NOW, Map.of("R00", "1", "R01", "2"), "R00", "R01")).madeFrom(),
                trends(quarter(0, NOW, Map.of("R00", "1", "R01", "2"), "R00", "R01", "R02"))
                    .madeFrom(),
                new Trends(
                        List.of(one), ShippedEditions.known(), successors(merger("R01", "R00", 0)))
                    .madeFrom()))
        .hasSize(6);
  }
}
