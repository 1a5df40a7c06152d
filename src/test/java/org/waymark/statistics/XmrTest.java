package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits and rules of methods.md, "Trends", worked by hand on small whole numbers. */
class XmrTest {
  private static final XmrMethod HIGHER = XmrMethod.of(Direction.HIGHER_IS_BETTER);

  /** Limits from the first 12 points: mean 10, ranges all 2, limits 4.68 and 15.32. */
  private static final XmrMethod FIXED = HIGHER.fixedAfter(12);

  /** 12 points about 10 whose ranges are 2 (9, 11, 9, …), then the given ones. */
  private static double[] after(double... more) {
    double[] values = new double[12 + more.length];
    for (int i = 0; i < 12; i++) {
      values[i] = i % 2 == 0 ? 9 : 11;
    }
    System.arraycopy(more, 0, values, 12, more.length);
    return values;
  }

  private static Xmr xmr(double[] values, XmrMethod method) {
    return Xmr.of(values, method).orElseThrow();
  }

  private static List<SpecialCause> causes(double... more) {
    return xmr(after(more), FIXED).points().stream().skip(12).map(XmrPoint::cause).toList();
  }

  @Test
  void limits_are_2_66_mean_ranges_from_the_mean_and_the_inner_zone_two_thirds_of_it() {
    ProcessLimits limits = xmr(new double[] {9, 11, 9, 11}, HIGHER).last().limits();
    assertThat(limits.mean()).isEqualTo(10);
    assertThat(limits.limits().orElseThrow().lower()).isCloseTo(10 - 5.32, within(1e-12));
    assertThat(limits.limits().orElseThrow().upper()).isCloseTo(10 + 5.32, within(1e-12));
    assertThat(limits.inner().orElseThrow().upper()).isCloseTo(10 + 5.32 * 2 / 3, within(1e-12));
  }

  /** Ranges of 1, 1, 1, 1, 1, 1, 10: their mean is 16/7, and 10 is over 3.267 times that. */
  @Test
  void a_great_range_is_screened_out_once_unless_switched_off() {
    double[] values = {1, 2, 1, 2, 1, 2, 1, 11};
    assertThat(xmr(values, HIGHER).last().limits().meanRange()).hasValue(1);
    assertThat(xmr(values, HIGHER.unscreened()).last().limits().meanRange().orElseThrow())
        .isCloseTo(16.0 / 7, within(1e-12));
  }

  @Test
  void a_point_beyond_a_limit_is_special_and_one_on_it_is_not() {
    assertThat(causes(16)).containsExactly(SpecialCause.ABOVE_UPPER_LIMIT);
    assertThat(causes(4)).containsExactly(SpecialCause.BELOW_LOWER_LIMIT);
    double upper = xmr(after(), HIGHER).last().limits().limits().orElseThrow().upper();
    assertThat(causes(upper)).containsExactly(SpecialCause.NONE);
  }

  @Test
  void seven_points_that_rise_or_fall_are_a_trend_and_six_are_not() {
    List<SpecialCause> up = causes(8, 9, 10, 10.5, 11, 12, 13);
    assertThat(up).containsOnly(SpecialCause.RISING_TREND);
    assertThat(causes(12, 11.5, 11, 10, 9.5, 9, 8)).containsOnly(SpecialCause.FALLING_TREND);
    // Eleven before them: the first of these is no step up, so that six only rise.
    assertThat(causes(8, 9, 10, 10.5, 11, 12)).doesNotContain(SpecialCause.RISING_TREND);
    assertThat(causes(8, 9, 10, 10, 11, 12, 13)).doesNotContain(SpecialCause.RISING_TREND);
  }

  @Test
  void the_turning_point_of_two_trends_is_of_the_one_that_follows() {
    List<SpecialCause> peak = causes(8, 9, 9.5, 10, 11, 12, 13, 12, 11, 10.5, 9.5, 9, 8.5);
    assertThat(peak.subList(0, 6)).containsOnly(SpecialCause.RISING_TREND);
    assertThat(peak.subList(6, 13)).containsOnly(SpecialCause.FALLING_TREND);
  }

  /** 13.55 to 15.32 is near the upper limit. */
  @Test
  void two_of_three_near_a_limit_are_flagged_themselves_when_all_three_are_on_one_side() {
    assertThat(causes(14, 12, 14, 9))
        .containsExactly(
            SpecialCause.TWO_OF_THREE_HIGH,
            SpecialCause.NONE,
            SpecialCause.TWO_OF_THREE_HIGH,
            SpecialCause.NONE);
    assertThat(causes(14, 9, 14, 9)).containsOnly(SpecialCause.NONE);
    assertThat(causes(6, 6, 8, 11).subList(0, 2)).containsOnly(SpecialCause.TWO_OF_THREE_LOW);
  }

  @Test
  void seven_on_one_side_of_the_mean_are_special_and_one_on_the_mean_breaks_the_row() {
    assertThat(causes(9, 11, 12, 11, 12, 11, 12, 11, 9))
        .containsExactly(
            SpecialCause.NONE,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.SEVEN_ABOVE_MEAN,
            SpecialCause.NONE);
    assertThat(causes(9, 11, 12, 10, 12, 11, 12, 11, 9)).containsOnly(SpecialCause.NONE);
  }

  /** All seven rise above the mean, the last two near the limit, the last but one beyond it. */
  @Test
  void the_first_rule_that_fires_names_the_point() {
    assertThat(causes(9, 10.5, 11, 11.5, 12, 13, 14, 16))
        .startsWith(SpecialCause.RISING_TREND, SpecialCause.RISING_TREND)
        .endsWith(SpecialCause.RISING_TREND, SpecialCause.ABOVE_UPPER_LIMIT);
  }

  @ParameterizedTest
  @CsvSource({
    "16, HIGHER_IS_BETTER, IMPROVEMENT",
    "16, LOWER_IS_BETTER, CONCERN",
    "16, NEUTRAL, NEUTRAL_HIGH",
    "4, HIGHER_IS_BETTER, CONCERN",
    "4, LOWER_IS_BETTER, IMPROVEMENT",
    "4, NEUTRAL, NEUTRAL_LOW",
    "10, HIGHER_IS_BETTER, COMMON_CAUSE",
    "10, NEUTRAL, COMMON_CAUSE"
  })
  void the_variation_icon_is_the_last_points_by_direction(
      double last, Direction direction, Variation expected) {
    assertThat(xmr(after(last), XmrMethod.of(direction).fixedAfter(12)).variation())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "4, HIGHER_IS_BETTER, CONSISTENT_PASS",
    "4, LOWER_IS_BETTER, CONSISTENT_FAIL",
    "16, HIGHER_IS_BETTER, CONSISTENT_FAIL",
    "16, LOWER_IS_BETTER, CONSISTENT_PASS",
    "10, HIGHER_IS_BETTER, HIT_OR_MISS",
    "10, LOWER_IS_BETTER, HIT_OR_MISS"
  })
  void the_assurance_icon_sets_the_target_against_the_limits(
      double target, Direction direction, Assurance expected) {
    assertThat(xmr(after(), XmrMethod.of(direction).target(target)).assurance()).hasValue(expected);
    assertThat(xmr(after(), XmrMethod.of(Direction.NEUTRAL).target(target)).assurance()).isEmpty();
    assertThat(xmr(after(), XmrMethod.of(direction)).assurance()).isEmpty();
  }

  @Test
  void limits_begin_anew_at_a_rebase_and_no_rule_reaches_over_it() {
    double[] values = {1, 3, 1, 3, 1, 3, 1, 21, 23, 21, 23};
    Xmr xmr = xmr(values, HIGHER.rebasedAt(List.of(7, 99)).target(10));
    assertThat(xmr.groups()).extracting(XmrGroup::number).containsExactly(0, 1);
    assertThat(xmr.last().limits().mean()).isEqualTo(22);
    assertThat(xmr.points()).extracting(XmrPoint::cause).containsOnly(SpecialCause.NONE);
    assertThat(xmr.assurance()).hasValue(Assurance.CONSISTENT_PASS);
    assertThat(xmr(values, HIGHER.rebasedAt(List.of(0))).last().number()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void equal_values_have_a_mean_and_no_limits_and_are_common_cause(Direction direction) {
    double[] flat = new double[13];
    Arrays.fill(flat, 0.1);
    Xmr xmr = xmr(flat, XmrMethod.of(direction).target(0.5));
    assertThat(xmr.last().limits().mean()).isEqualTo(0.1);
    assertThat(xmr.last().limits().limits()).isEmpty();
    assertThat(xmr.points()).allSatisfy(p -> assertThat(p.side()).isZero());
    assertThat(xmr.variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(xmr(flat, XmrMethod.of(direction).unscreened()).last().limits().limits())
        .hasValue(new Interval(0.1, 0.1));
  }

  @Test
  void without_limits_a_trend_and_a_row_on_one_side_are_still_seen() {
    double[] values = {5, 5, 5, 6, 7, 8, 9, 10, 11, 12};
    Xmr xmr = xmr(values, HIGHER.fixedAfter(3));
    assertThat(xmr.last().limits().limits()).isEmpty();
    assertThat(xmr.points().get(9).cause()).isEqualTo(SpecialCause.RISING_TREND);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_not_finite_is_refused(double value) {
    assertThatThrownBy(() -> Xmr.of(new double[] {1, value}, HIGHER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HIGHER.target(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_value_is_no_chart_one_has_no_limits_and_two_have() {
    assertThat(Xmr.of(new double[0], HIGHER)).isEmpty();
    assertThat(xmr(new double[] {3}, HIGHER).last().limits().limits()).isEmpty();
    // The only range is the mean range, and so is not screened out.
    assertThat(xmr(new double[] {3, 4}, HIGHER).last().limits().meanRange()).hasValue(1);
    assertThatThrownBy(() -> HIGHER.fixedAfter(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HIGHER.rebasedAt(List.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
