package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When methods.md, "Trends", has limits, a median or a table only. */
class TrendTest {
  private static final XmrMethod METHOD = XmrMethod.of(Direction.HIGHER_IS_BETTER);

  /** 0, 3, 6, 2, 5, 1, 4, 0, …: seven distinct values. */
  private static double[] values(int n) {
    return IntStream.range(0, n).mapToDouble(i -> i * 3 % 7).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4})
  void under_five_points_are_a_table(int n) {
    assertThat(Trend.of(values(n), METHOD)).isEqualTo(new Trend.TooFew(n));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 12})
  void under_thirteen_points_are_about_their_median_and_the_reason_is_stated(int n) {
    assertThat(Trend.of(values(n), METHOD))
        .isInstanceOfSatisfying(
            Trend.RunChart.class,
            chart -> {
              assertThat(chart.why()).isEqualTo(WithoutLimits.FEWER_THAN_13_POINTS);
              assertThat(chart.stretches()).hasSize(1);
              assertThat(chart.stretches().get(0).median()).isEqualTo(3);
            });
  }

  @Test
  void thirteen_points_have_limits() {
    assertThat(Trend.of(values(13), METHOD)).isInstanceOf(Trend.ControlChart.class);
  }

  @Test
  void equal_values_and_few_distinct_ones_have_none() {
    double[] flat = new double[20];
    Arrays.fill(flat, 0.3);
    assertThat(reason(flat)).isEqualTo(WithoutLimits.NO_MOVING_RANGE);
    assertThat(reason(IntStream.range(0, 20).mapToDouble(i -> i % 4).toArray()))
        .isEqualTo(WithoutLimits.FEWER_THAN_5_VALUES);
  }

  @Test
  void the_group_of_the_last_point_decides() {
    Trend young = Trend.of(values(20), METHOD.rebasedAt(List.of(15)));
    assertThat(young)
        .isInstanceOfSatisfying(
            Trend.RunChart.class, chart -> assertThat(chart.stretches()).hasSize(2));
    Trend old = Trend.of(values(20), METHOD.rebasedAt(List.of(6)));
    assertThat(old)
        .isInstanceOfSatisfying(
            Trend.ControlChart.class,
            chart ->
                assertThat(chart.xmr().groups().get(0).withoutLimits())
                    .hasValue(WithoutLimits.FEWER_THAN_13_POINTS));
  }

  private static WithoutLimits reason(double[] values) {
    return ((Trend.RunChart) Trend.of(values, METHOD)).why();
  }
}
