package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.benchmarking.Past.NOW;
import static org.waymark.benchmarking.Past.OVERALL;
import static org.waymark.benchmarking.Past.THEN;
import static org.waymark.benchmarking.Past.quarter;
import static org.waymark.benchmarking.Past.successors;
import static org.waymark.benchmarking.Past.trends;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.editions.ShippedEditions;

class GroupTrendTest {
  private static final String[] SEVEN = {"R00", "R01", "R02", "R03", "R04", "R05", "R06"};

  @Test
  void a_group_has_its_median_and_mean_and_the_change_of_those_present_in_both() {
    Trends trends =
        trends(
            quarter(0, NOW, scores("1", "2", "3", "4", "5", "6", "7"), SEVEN),
            quarter(1, NOW, scores("1", "2", "3", "5", "6", "7"), SEVEN),
            quarter(2, NOW, scores("5", "5", "5", "5"), SEVEN));
    Series group = trends.group(PeerGroup.of(ACUTE_TRUST), OVERALL);
    // 1 to 7: median 4, mean 4. 1, 2, 3, 5, 6, 7: median 4, mean 4. Four are too few to tell.
    assertThat(group.points()).extracting(TrendPoint::n).containsExactly(7, 6, 0);
    assertThat(group.points().get(1).value()).isEqualByComparingTo("4");
    assertThat(group.points().get(1).mean()).isEqualByComparingTo("4");
    assertThat(group.points().get(2).absence()).isEqualTo(Absence.TOO_FEW);
    List<PanelChange> changes = trends.panels(PeerGroup.of(ACUTE_TRUST), OVERALL);
    // The six: from 1, 2, 3, 4, 5, 6 (median 3.5) to 4. All: from 4 to 4. 6 of 7 are 86 %.
    assertThat(changes.get(0).allRespondents()).isEqualByComparingTo("0");
    assertThat(changes.get(0).matchedPanel()).isEqualByComparingTo("0.5");
    assertThat(changes.get(0).comparable()).isTrue();
    assertThat(changes.get(1).panel()).isEqualTo(4);
    assertThat(changes.get(1).matchedPanel()).as("of four").isNull();
    assertThat(changes.get(1).comparable()).isFalse();
  }

  @Test
  void a_panel_of_four_fifths_is_comparable_and_one_of_less_is_not() {
    Map<String, String> ten = numbered(10, 0);
    String[] asked = ten.keySet().toArray(new String[0]);
    Trends trends =
        trends(
            quarter(0, NOW, ten, asked),
            quarter(1, NOW, numbered(8, 0), asked),
            quarter(2, NOW, numbered(10, 0), asked),
            quarter(3, NOW, numbered(7, 0), asked));
    assertThat(trends.panels(PeerGroup.NATION, OVERALL))
        .extracting(PanelChange::comparable)
        .containsExactly(true, true, false);
  }

  @Test
  void a_quarter_scored_otherwise_is_not_comparable_and_begins_a_group_of_limits() {
    Trends trends =
        trends(quarter(0, THEN, numbered(6, 0), SEVEN), quarter(1, NOW, numbered(6, 0), SEVEN));
    assertThat(trends.panels(PeerGroup.NATION, OVERALL))
        .singleElement()
        .extracting(PanelChange::comparable)
        .isEqualTo(false);
    assertThat(trends.group(PeerGroup.NATION, OVERALL).rebases()).containsExactly(1);
  }

  @Test
  void nobody_before_a_group_began_is_no_comparison() {
    Trends trends =
        trends(quarter(0, NOW, Map.of(), "R01"), quarter(1, NOW, Map.of("R01", "1"), "R01"));
    PanelChange change = trends.panels(PeerGroup.NATION, OVERALL).get(0);
    assertThat(change.matchedPanel()).isNull();
    assertThat(change.comparable()).isFalse();
    assertThat(trends.group(PeerGroup.NATION, OVERALL).points())
        .extracting(TrendPoint::absence)
        .containsExactly(Absence.NO_RETURN, Absence.TOO_FEW);
  }

  @Test
  void the_order_of_organisations_and_quarters_changes_nothing() {
    Random random = new Random(7);
    List<PastQuarter> quarters = new ArrayList<>();
    List<PastQuarter> shuffled = new ArrayList<>();
    for (int q = 0; q < 6; q++) {
      Map<String, String> scores = numbered(30, random.nextInt(6));
      List<String> codes = new ArrayList<>(scores.keySet());
      quarters.add(quarter(q, NOW, scores, codes.toArray(new String[0])));
      Collections.shuffle(codes, random);
      Map<String, String> other = new LinkedHashMap<>();
      codes.forEach(c -> other.put(c, requireNonNull(scores.get(c))));
      shuffled.add(quarter(q, NOW, other, codes.toArray(new String[0])));
    }
    Collections.shuffle(shuffled, random);
    Trends one = new Trends(quarters, ShippedEditions.known(), successors());
    Trends two = new Trends(shuffled, ShippedEditions.known(), successors());
    assertThat(two.group(PeerGroup.NATION, OVERALL))
        .isEqualTo(one.group(PeerGroup.NATION, OVERALL));
    assertThat(two.panels(PeerGroup.NATION, OVERALL))
        .isEqualTo(one.panels(PeerGroup.NATION, OVERALL));
    assertThat(two.madeFrom()).isEqualTo(one.madeFrom());
  }

  @Test
  void a_comparison_becomes_a_past_quarter_with_the_same_median() {
    PeerComparison comparison = Peers.compare("1", "2", "4", "5", "5", null);
    TrendPoint point = trends(comparison.past()).group(PeerGroup.NATION, OVERALL).points().get(0);
    assertThat(point.value())
        .isEqualByComparingTo(
            comparison.spread(PeerGroup.NATION, "overall").orElseThrow().statistics().median());
    assertThat(point.n()).isEqualTo(5);
    assertThat(requireNonNull(point.value()).doubleValue()).isCloseTo(4.0, within(1e-9));
  }

  /** Of R00, R01 and so on. */
  private static Map<String, String> scores(String... values) {
    Map<String, String> scores = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      scores.put("R%02d".formatted(i), values[i]);
    }
    return scores;
  }

  /** So many, whose scores go round from 0 to 5. */
  private static Map<String, String> numbered(int many, int from) {
    String[] values = new String[many];
    for (int i = 0; i < many; i++) {
      values[i] = Integer.toString((from + i) % 6);
    }
    return scores(values);
  }
}
