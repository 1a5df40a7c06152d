package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successors;
import org.waymark.statistics.SpecialCause;
import org.waymark.statistics.Trend;
import org.waymark.statistics.Variation;
import org.waymark.statistics.WithoutLimits;
import org.waymark.statistics.XmrPoint;

class TrendsTest {
  private static final Edition NOW = ShippedEditions.CURRENT;
  private static final Edition THEN = ShippedEditions.EARLIER;
  private static final QuarterId FIRST = new QuarterId(2022, 1);
  private static final Organisation OWN = trust("R00");

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
    Series series =
        own(
            NOW, "2.0", "2.1", "2.0", "2.2", "2.1", "2.0", "2.1", "2.0", "2.3", "2.0", "2.1", "2.0",
            "3.0");
    Trend.ControlChart chart = (Trend.ControlChart) series.trend();
    XmrPoint last = chart.xmr().points().get(12);
    assertThat(chart.xmr().last().limits().limits().orElseThrow().upper())
        .isCloseTo(2.5331, within(0.0001));
    assertThat(last.cause()).isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
    assertThat(chart.xmr().variation()).isEqualTo(Variation.IMPROVEMENT);
    assertThat(chart.xmr().assurance()).isEmpty();
  }

  @Test
  void a_quarter_without_a_value_says_why() {
    Map<String, String> none = Map.of();
    Trends trends =
        trends(
            quarter(0, NOW, Map.of("R01", "1"), "R01"),
            quarter(1, NOW, none, "R00"),
            quarter(2, NOW, Map.of("R00", ""), "R00"),
            quarter(3, NOW, Map.of("R00", "2"), "R00"));
    assertThat(trends.reported(OWN, "overall").points())
        .extracting(TrendPoint::absence)
        .containsExactly(Absence.NOT_ASKED, Absence.NO_RETURN, Absence.NOT_AVAILABLE, null);
    assertThat(trends.reported(OWN, "overall").charted()).hasSize(1);
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
    assertThat(trends.reported(OWN, "F1").rebases()).isEmpty();
    assertThat(trends.reported(OWN, "F2").rebases()).containsExactly(1);
    assertThat(trends.reported(OWN, "overall").rebases()).containsExactly(1);
    assertThat(trends.group(PeerGroup.NATION, "overall").rebases()).containsExactly(1);
  }

  @Test
  void a_merger_is_restated_as_the_mean_of_its_parts_where_every_part_has_a_score() {
    Trends trends =
        trends(
            quarter(0, NOW, Map.of("R00", "1.0", "R01", "2.0"), "R00", "R01"),
            quarter(1, NOW, Map.of("R00", "1.5"), "R00", "R01"),
            quarter(2, NOW, Map.of("R00", "3.0"), "R00"));
    Successors merged =
        new Successors(
            List.of(
                new Succession(
                    new OrganisationCode("R01"),
                    new OrganisationCode("R00"),
                    FIRST.next().next().firstDay())));
    List<TrendPoint> restated = trends.restated(OWN, "overall", merged).orElseThrow().points();
    assertThat(restated.get(0).value()).isEqualByComparingTo("1.5");
    assertThat(restated.get(0).n()).isEqualTo(2);
    assertThat(restated.get(1).absence()).isEqualTo(Absence.PART_MISSING);
    assertThat(restated.get(2).value()).isEqualByComparingTo("3.0");
    assertThat(trends.reported(OWN, "overall").charted())
        .extracting(p -> requireNonNull(p.value()).doubleValue())
        .containsExactly(1.0, 1.5, 3.0);
    assertThat(trends.restated(trust("R01"), "overall", merged)).isEmpty();
    assertThat(trends.restated(OWN, "overall", new Successors(List.of()))).isEmpty();
  }

  @Test
  void a_merger_after_the_last_quarter_restates_nothing() {
    Trends trends = trends(quarter(0, NOW, Map.of("R00", "1", "R01", "2"), "R00", "R01"));
    LocalDate later = FIRST.lastDay().plusDays(1);
    Successors merged =
        new Successors(
            List.of(
                new Succession(new OrganisationCode("R01"), new OrganisationCode("R00"), later)));
    assertThat(trends.restated(OWN, "overall", merged)).isEmpty();
  }

  @Test
  void a_group_has_its_median_and_mean_and_the_change_of_those_present_in_both() {
    String[] all = {"R00", "R01", "R02", "R03", "R04"};
    Trends trends =
        trends(
            quarter(
                0, NOW, Map.of("R00", "1", "R01", "2", "R02", "3", "R03", "4", "R04", "5"), all),
            quarter(1, NOW, Map.of("R00", "1", "R01", "2", "R02", "4", "R03", "5"), all),
            quarter(2, NOW, Map.of("R00", "5", "R01", "5"), all));
    Series group = trends.group(PeerGroup.of(ACUTE_TRUST), "overall");
    // 1, 2, 3, 4, 5: median 3, mean 3. 1, 2, 4, 5: median 3, mean 3.
    assertThat(group.points()).extracting(TrendPoint::n).containsExactly(5, 4, 2);
    assertThat(group.points().get(1).value()).isEqualByComparingTo("3");
    assertThat(group.points().get(1).mean()).isEqualByComparingTo("3");
    List<PanelChange> changes = trends.panels(PeerGroup.of(ACUTE_TRUST), "overall");
    // The four: from 1, 2, 3, 4 (median 2.5) to 3. All: from 3 to 3. 4 of 5 are 80 %.
    assertThat(changes.get(0).allRespondents()).isEqualByComparingTo("0");
    assertThat(changes.get(0).matchedPanel()).isEqualByComparingTo("0.5");
    assertThat(changes.get(0).comparable()).isTrue();
    assertThat(changes.get(1).panel()).isEqualTo(2);
    assertThat(changes.get(1).comparable()).isFalse();
  }

  @Test
  void nobody_before_a_group_began_is_no_comparison() {
    Trends trends =
        trends(quarter(0, NOW, Map.of(), "R01"), quarter(1, NOW, Map.of("R01", "1"), "R01"));
    PanelChange change = trends.panels(PeerGroup.NATION, "overall").get(0);
    assertThat(change.matchedPanel()).isNull();
    assertThat(change.comparable()).isFalse();
  }

  @Test
  void the_order_of_organisations_and_quarters_changes_nothing() {
    Random random = new Random(7);
    List<PastQuarter> quarters = new ArrayList<>();
    List<PastQuarter> shuffled = new ArrayList<>();
    for (int q = 0; q < 6; q++) {
      Map<String, String> scores = new LinkedHashMap<>();
      for (int i = 10; i < 40; i++) {
        scores.put("R" + i, Integer.toString(random.nextInt(6)));
      }
      List<String> codes = new ArrayList<>(scores.keySet());
      quarters.add(quarter(q, NOW, scores, codes.toArray(new String[0])));
      Collections.shuffle(codes, random);
      Map<String, String> other = new LinkedHashMap<>();
      codes.forEach(c -> other.put(c, scores.get(c)));
      shuffled.add(quarter(q, NOW, other, codes.toArray(new String[0])));
    }
    Collections.shuffle(shuffled, random);
    Trends one = new Trends(quarters, ShippedEditions.known());
    Trends two = new Trends(shuffled, ShippedEditions.known());
    assertThat(two.group(PeerGroup.NATION, "overall"))
        .isEqualTo(one.group(PeerGroup.NATION, "overall"));
    assertThat(two.panels(PeerGroup.NATION, "overall"))
        .isEqualTo(one.panels(PeerGroup.NATION, "overall"));
  }

  @Test
  void a_comparison_becomes_a_past_quarter_with_the_same_median() {
    PeerComparison comparison = Peers.compare("1", "2", "4", "5", null);
    PastQuarter past = PastQuarter.of(comparison);
    TrendPoint point =
        new Trends(List.of(past), ShippedEditions.known())
            .group(PeerGroup.NATION, "overall")
            .points()
            .get(0);
    assertThat(point.value())
        .isEqualByComparingTo(
            comparison.spread(PeerGroup.NATION, "overall").orElseThrow().statistics().median());
    assertThat(point.n()).isEqualTo(4);
    assertThat(requireNonNull(point.value()).doubleValue()).isCloseTo(3.0, within(1e-9));
  }

  @Test
  void a_single_level_is_a_history_of_steps() {
    PastQuarter past = PastQuarter.of(Peers.compare("1", "2"));
    Trends trends = new Trends(List.of(past), ShippedEditions.known());
    assertThat(trends.reported(OWN, "A").stepHistory()).isTrue();
    assertThat(trends.reported(OWN, "overall").stepHistory()).isFalse();
    assertThat(trends.group(PeerGroup.NATION, "A").stepHistory()).isFalse();
  }

  private static Series own(Edition edition, String... values) {
    List<PastQuarter> quarters = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      quarters.add(quarter(i, edition, Map.of("R00", values[i]), "R00"));
    }
    return new Trends(quarters, ShippedEditions.known()).reported(OWN, "overall");
  }

  private static Trends trends(PastQuarter... quarters) {
    return new Trends(List.of(quarters), ShippedEditions.known());
  }

  /** An empty score is a return that answered too little. */
  private static PastQuarter quarter(
      int number, Edition edition, Map<String, String> scores, String... asked) {
    QuarterId id = FIRST;
    for (int i = 0; i < number; i++) {
      id = id.next();
    }
    Map<OrganisationCode, Organisation> register = new LinkedHashMap<>();
    for (String code : asked) {
      register.put(new OrganisationCode(code), trust(code));
    }
    Map<OrganisationCode, Map<String, BigDecimal>> of = new LinkedHashMap<>();
    scores.forEach(
        (code, value) -> {
          Map<String, BigDecimal> own = new HashMap<>();
          if (!value.isEmpty()) {
            for (String measure : List.of("overall", "F1", "F2")) {
              own.put(measure, new BigDecimal(value));
            }
          }
          of.put(new OrganisationCode(code), own);
        });
    return new PastQuarter(id, edition, register, of);
  }

  private static Organisation trust(String code) {
    return Peers.organisation(code, ACUTE_TRUST, "QA1");
  }
}
