package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelTest {
  /** Half of all: the pooled target is 0.5. */
  private static final List<FunnelPoint> HALVES =
      List.of(new FunnelPoint(4, 10), new FunnelPoint(6, 10), new FunnelPoint(9, 18));

  private static Funnel funnel(List<FunnelPoint> points, FunnelMethod method) {
    return Funnel.of(points, method).orElseThrow();
  }

  @Test
  void exact_limits_of_a_proportion_are_binomial_quantiles() {
    Funnel funnel = funnel(HALVES, FunnelMethod.of(FunnelKind.PROPORTION));
    assertThat(funnel.target()).isEqualTo(0.5);
    // Of 10 coins 0 fall heads in 1 of 1,024 cases (under 0.1 %), up to 1 in 11, up to 2 in 56.
    assertThat(funnel.plain(10))
        .isEqualTo(new FunnelLimits(new Interval(0.2, 0.8), new Interval(0.1, 0.9)));
  }

  @Test
  void normal_limits_of_a_proportion_stay_on_its_scale() {
    Funnel funnel = funnel(HALVES, FunnelMethod.of(FunnelKind.PROPORTION).with(PlainLimits.NORMAL));
    // 0.5 ± 1.96·0.05
    assertThat(funnel.plain(100).at95().lower()).isCloseTo(0.402, within(1e-5));
    assertThat(funnel.plain(100).at95().upper()).isCloseTo(0.598, within(1e-5));
    assertThat(funnel.plain(1).at998()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void exact_limits_of_a_standardised_ratio_are_those_of_the_expected_count() {
    List<FunnelPoint> points = List.of(new FunnelPoint(10, 10));
    FunnelLimits limits =
        funnel(points, FunnelMethod.of(FunnelKind.STANDARDISED_RATIO_SHMI)).plain(10);
    // Garwood's limits of a count of 10, over 10.
    assertThat(limits.at95().lower()).isCloseTo(0.4795, within(1e-4));
    assertThat(limits.at95().upper()).isCloseTo(1.8390, within(1e-4));
  }

  /**
   * Root ratios 0.6, 0.8, 1.2, 1.4 with error 0.1: z −4, −2, 2, 4. Their type 7 quantiles of 10 %
   * and 90 % are ∓3.4, so that φ = (2·3.4² + 2·2²)/4 and τ² = (4φ − 3)/(400 − 100), by hand.
   */
  @Test
  void winsorised_dispersion_widens_the_limits_of_the_quality_commission() {
    List<FunnelPoint> points =
        List.of(
            new FunnelPoint(9, 25),
            new FunnelPoint(16, 25),
            new FunnelPoint(36, 25),
            new FunnelPoint(49, 25));
    Funnel funnel = funnel(points, FunnelMethod.of(FunnelKind.STANDARDISED_RATIO_CQC));
    Overdispersion found = funnel.overdispersion().orElseThrow();
    assertThat(found.phi()).isCloseTo(7.78, within(1e-12));
    assertThat(found.tau2()).isCloseTo(28.12 / 300, within(1e-12));
    double reach = 1.959964 * Math.sqrt(0.01 + 28.12 / 300);
    assertThat(funnel.limits(25).at95().lower()).isCloseTo(1 - reach, within(1e-12));
    assertThat(funnel.limits(25).at95().upper()).isCloseTo(1 + reach, within(1e-12));
    assertThat(funnel.verdict(points.get(3))).isEqualTo(FunnelVerdict.ABOVE_95);
    assertThat(funnel.verdict(points.get(0))).isEqualTo(FunnelVerdict.BELOW_95);
    assertThat(funnel.plain(25).verdict(1.96)).isEqualTo(FunnelVerdict.ABOVE_998);
  }

  /** Of 19 in order, rank·10/20 rounded down is 0 for the first and 9 for the last two. */
  @Test
  void truncation_leaves_out_the_lowest_and_the_highest_tenth_by_rank() {
    double[] z = IntStream.range(0, 19).mapToDouble(i -> i).toArray();
    assertThat(Extremes.TRUNCATED.kept(z, 0.1)).containsExactly(IntStream.range(1, 17).toArray());
    assertThat(Extremes.TRUNCATED.kept(new double[] {1, 2, 3, 4, 5}, 0.1)).hasSize(5);
  }

  /** z = √E·ln(O/E): O = 100·e^±0.2 and 100·e^±0.3 of 100 give ±2 and ±3, so that φ = 6.5. */
  @Test
  void logarithmic_dispersion_of_few_points_keeps_all_of_them() {
    List<FunnelPoint> points =
        IntStream.of(-3, -2, 2, 3)
            .mapToObj(z -> new FunnelPoint(100 * Math.exp(z / 10.0), 100))
            .toList();
    Funnel funnel = funnel(points, FunnelMethod.of(FunnelKind.STANDARDISED_RATIO_SHMI));
    Overdispersion found = funnel.overdispersion().orElseThrow();
    assertThat(found.phi()).isCloseTo(6.5, within(1e-12));
    assertThat(found.tau2()).isCloseTo(23.0 / 300, within(1e-12));
    double reach = 3.090232 * Math.sqrt(0.01 + 23.0 / 300);
    assertThat(funnel.limits(100).at998().upper()).isCloseTo(Math.exp(reach), within(1e-9));
  }

  @Test
  void the_expected_count_of_the_mortality_indicator_has_two_decimals() {
    FunnelPoint rough = new FunnelPoint(3, 2.004999);
    assertThat(FunnelKind.STANDARDISED_RATIO_SHMI.taken(rough)).isEqualTo(new FunnelPoint(3, 2));
  }

  /** The pooled ratio is 1; error² = 10/10.5² + 10/10.5², 20/20.5² + 10/10.5² and so on. */
  @Test
  void a_ratio_of_counts_adds_a_half_to_each() {
    FunnelPoint point = new FunnelPoint(20, 10);
    assertThat(FunnelKind.RATIO_OF_COUNTS.scaled(point))
        .isCloseTo(Math.log(20.5 / 10.5), within(1e-12));
    assertThat(FunnelKind.RATIO_OF_COUNTS.error(point))
        .isCloseTo(Math.sqrt(20 / 420.25 + 10 / 110.25), within(1e-12));
    Funnel funnel =
        funnel(
            List.of(point, new FunnelPoint(10, 20)), FunnelMethod.of(FunnelKind.RATIO_OF_COUNTS));
    assertThat(funnel.target()).isEqualTo(1);
    // e^(1.959964/(2·√25))
    assertThat(funnel.plain(25).at95().upper()).isCloseTo(Math.exp(0.1959964), within(1e-12));
  }

  /** asin √0.5 = π/4; at n = 4 the error is ¼, and 3.090232·¼ is almost π/4. */
  @Test
  void transformed_limits_of_a_proportion_do_not_turn_back_at_the_ends() {
    Funnel funnel =
        funnel(HALVES, FunnelMethod.of(FunnelKind.PROPORTION).with(PlainLimits.TRANSFORMED));
    assertThat(funnel.plain(4).at998().lower())
        .isCloseTo(Math.pow(Math.sin(Math.PI / 4 - 3.090232 / 4), 2), within(1e-12));
    assertThat(funnel.plain(3).at998()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void without_overdispersion_the_plain_limits_count() {
    Funnel funnel = funnel(HALVES, FunnelMethod.of(FunnelKind.PROPORTION));
    assertThat(funnel.overdispersion().orElseThrow().isPresent()).isFalse();
    assertThat(funnel.limits(10)).isEqualTo(funnel.plain(10));
    assertThat(funnel.verdict(new FunnelPoint(8, 10))).isEqualTo(FunnelVerdict.INSIDE);
    assertThat(funnel.verdict(new FunnelPoint(9, 10))).isEqualTo(FunnelVerdict.ABOVE_95);
    assertThat(funnel.verdict(new FunnelPoint(0, 10))).isEqualTo(FunnelVerdict.BELOW_998);
  }

  @ParameterizedTest
  @EnumSource(FunnelKind.class)
  void the_order_of_points_changes_nothing_and_outer_limits_hold_inner_ones(FunnelKind kind) {
    List<FunnelPoint> points = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      points.add(new FunnelPoint(5 + i % 7 * 3, 40 + i));
    }
    Funnel one = funnel(points, FunnelMethod.of(kind));
    Collections.shuffle(points, new Random(7));
    Funnel other = funnel(points, FunnelMethod.of(kind));
    assertThat(other.overdispersion().orElseThrow().phi())
        .isCloseTo(one.overdispersion().orElseThrow().phi(), within(1e-9));
    for (FunnelPoint point : points) {
      FunnelLimits limits = one.limits(point.denominator());
      assertThat(limits.at998().lower()).isLessThanOrEqualTo(limits.at95().lower());
      assertThat(limits.at998().upper()).isGreaterThanOrEqualTo(limits.at95().upper());
      assertThat(other.verdict(point)).isEqualTo(one.verdict(point));
    }
  }

  @ParameterizedTest
  @EnumSource(FunnelKind.class)
  void no_point_is_no_funnel_and_one_point_or_no_event_knows_no_dispersion(FunnelKind kind) {
    FunnelMethod method = FunnelMethod.of(kind);
    assertThat(Funnel.of(List.of(), method)).isEmpty();
    assertThat(funnel(List.of(new FunnelPoint(3, 9)), method).overdispersion()).isEmpty();
    Funnel none = funnel(List.of(new FunnelPoint(0, 9), new FunnelPoint(0, 9)), method);
    assertThat(none.limits(9).at95().upper()).isFinite();
    assertThat(none.verdict(new FunnelPoint(0, 9)))
        .isIn(FunnelVerdict.INSIDE, FunnelVerdict.BELOW_95, FunnelVerdict.BELOW_998);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "1, 0", "1, -2", "NaN, 3", "1, NaN", "Infinity, 3"})
  void what_is_no_point_is_refused(double numerator, double denominator) {
    assertThatThrownBy(() -> new FunnelPoint(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_kind_does_not_have_is_refused() {
    FunnelMethod counts = FunnelMethod.of(FunnelKind.RATIO_OF_COUNTS);
    FunnelMethod proportion = FunnelMethod.of(FunnelKind.PROPORTION);
    assertThatThrownBy(() -> counts.with(PlainLimits.EXACT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> proportion.with(Extremes.TRUNCATED, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Funnel.of(List.of(new FunnelPoint(4, 3)), proportion))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> funnel(HALVES, proportion).plain(2.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
