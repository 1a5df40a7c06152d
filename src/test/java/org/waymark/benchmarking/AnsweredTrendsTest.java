package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Past.NOW;
import static org.waymark.benchmarking.Past.OWN;
import static org.waymark.benchmarking.Past.THEN;
import static org.waymark.benchmarking.Past.quarter;
import static org.waymark.benchmarking.Past.trends;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.editions.ShippedEditions;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.MemoryReturns;
import org.waymark.returns.SourceCell;
import org.waymark.statistics.Direction;

/** What trends take from the answers themselves: numbers, and the targets of road maps. */
class AnsweredTrendsTest {
  private static final TrendMeasure HOURS = Past.issue("F2-hours");
  private final MemoryReturns returns = new MemoryReturns();

  @Test
  void a_number_is_followed_over_an_edition_that_only_moved_its_goalposts() {
    answer("R00", 0, THEN, "F2-hours", number("3.5"));
    answer("R00", 1, NOW, "F2-hours", number("4"));
    answer("R00", 2, NOW, "F2-hours", new AnswerValue.NotApplicable("none"));
    Series series =
        numbered(
                trends(
                    quarter(0, THEN, Map.of("R00", "1"), "R00"),
                    quarter(1, NOW, Map.of("R00", "1"), "R00"),
                    quarter(2, NOW, Map.of("R00", "1"), "R00"),
                    quarter(3, NOW, Map.of("R00", "1"), "R00")),
                HOURS)
            .reported(OWN, HOURS);
    assertThat(series.points())
        .extracting(TrendPoint::value)
        .containsExactly(new BigDecimal("3.5"), new BigDecimal("4"), null, null);
    assertThat(series.points())
        .extracting(TrendPoint::absence)
        .containsExactly(null, null, Absence.NOT_APPLICABLE, Absence.NOT_AVAILABLE);
    assertThat(series.rebases()).isEmpty();
    assertThat(series.stepHistory()).isFalse();
  }

  @Test
  void a_number_that_the_earlier_edition_did_not_ask_for_has_no_value_then() {
    TrendMeasure proposals = Past.issue("C4-proposals");
    answer("R00", 1, NOW, "C4-proposals", number("7"));
    Series series =
        numbered(
                trends(
                    quarter(0, THEN, Map.of("R00", "1"), "R00"),
                    quarter(1, NOW, Map.of("R00", "1"), "R00")),
                proposals)
            .reported(OWN, proposals);
    assertThat(series.points().get(0).absence()).isEqualTo(Absence.NOT_IN_EDITION);
    assertThat(series.points().get(1).value()).isEqualByComparingTo("7");
  }

  @Test
  void a_group_tells_a_number_of_ten_members_and_not_of_nine() {
    Map<String, String> ten = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      ten.put("R%02d".formatted(i), "1");
      answer("R%02d".formatted(i), 0, NOW, "F2-hours", number(Integer.toString(i + 1)));
      if (i < 9) {
        answer("R%02d".formatted(i), 1, NOW, "F2-hours", number("2"));
      }
    }
    String[] asked = ten.keySet().toArray(new String[0]);
    Series series =
        numbered(trends(quarter(0, NOW, ten, asked), quarter(1, NOW, ten, asked)), HOURS)
            .group(PeerGroup.NATION, HOURS);
    // The median of 1 to 10.
    assertThat(series.points().get(0).value()).isEqualByComparingTo("5.5");
    assertThat(series.points().get(1).absence()).isEqualTo(Absence.TOO_FEW);
  }

  @Test
  void a_measure_knows_its_unit_and_which_way_it_is_better() {
    assertThat(HOURS.unit()).isEqualTo("hours per head");
    assertThat(Past.issue("F1-spend").unit()).isEqualTo("%");
    assertThat(HOURS.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    assertThat(Past.issue("E3-days").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(Past.issue("F1").isNumber()).isFalse();
    assertThat(TrendMeasure.find(NOW, "F1-evidence")).isEmpty();
  }

  @Test
  void the_target_is_that_of_the_year_in_the_newest_road_map_or_of_the_year_before() {
    // The quarters are of 2022 and 2023; the editions' road maps begin with later years.
    int year = NOW.annexes().roadMap().orElseThrow().years().get(0);
    answer("R00", at(year), NOW, "RM.F1." + year, new AnswerValue.Level(3));
    answer("R00", at(year) + 1, NOW, "RM.F2." + year, new AnswerValue.Level(4));
    PastQuarter first = quarter(at(year), NOW, Map.of("R00", "1"), "R00");
    PastQuarter second = quarter(at(year) + 1, NOW, Map.of("R00", "1"), "R00");
    PastQuarter later = quarter(at(year) + 5, NOW, Map.of("R00", "1"), "R00");
    RoadMapTargets targets = new RoadMapTargets(returns);
    assertThat(targets.of(trends(first, second), OWN.code(), Past.issue("F1")))
        .contains(new BigDecimal("3"));
    assertThat(targets.of(trends(first, second, later), OWN.code(), Past.issue("F2")))
        .as("a year later, for which it has no target of its own")
        .contains(new BigDecimal("4"));
    assertThat(targets.of(trends(first), OWN.code(), Past.issue("F3"))).isEmpty();
    assertThat(targets.of(trends(first), OWN.code(), Past.OVERALL)).isEmpty();
  }

  /** The number of the quarter that ends on 31 March of the year. */
  private static int at(int year) {
    return (year - Past.FIRST.startYear()) * 4 - 1;
  }

  private Trends numbered(Trends trends, TrendMeasure measure) {
    return new NumberTrends(returns, ShippedEditions.known()).in(trends, measure, o -> true);
  }

  private static AnswerValue number(String value) {
    return new AnswerValue.Quantity(new BigDecimal(value));
  }

  private void answer(
      String code, int quarter, Edition edition, String question, AnswerValue value) {
    returns.answered.put(
        Past.returned(code, quarter),
        new Answers(
            new OrganisationCode(code),
            Past.id(quarter),
            edition.id(),
            List.of(new Answer(question, value, new SourceCell("", "")))));
  }
}
