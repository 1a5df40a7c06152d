package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Positions by Hyndman and Fan (1996) for n = 4 and p = 1/4, worked by hand: type 6 (n + 1)p =
 * 1.25; type 7 (n − 1)p + 1 = 1.75; type 8 (n + 1/3)p + 1/3 = 1.41666….
 */
class QuantilesTest {
  private static final double[] VALUES = {40, 10, 30, 20};

  @ParameterizedTest
  @CsvSource({"TYPE_6, 12.5", "TYPE_7, 17.5", "TYPE_8, 14.166666666666666"})
  void a_quartile_lies_where_its_type_says(QuantileType type, double expected) {
    assertThat(Quantiles.of(VALUES, 0.25, type).orElseThrow()).isCloseTo(expected, within(1e-12));
    assertThat(VALUES).containsExactly(40, 10, 30, 20);
  }

  @ParameterizedTest
  @EnumSource(QuantileType.class)
  void of_nothing_there_is_no_quantile_and_of_one_value_it_is_that_value(QuantileType type) {
    assertThat(Quantiles.of(new double[0], 0.5, type)).isEmpty();
    assertThat(Quantiles.of(new double[] {7}, 0.9, type)).hasValue(7);
    assertThat(Quantiles.of(new double[] {7, 7, 7}, 0.1, type)).hasValue(7);
  }

  @ParameterizedTest
  @CsvSource({"NaN, 0.5", "Infinity, 0.5", "-Infinity, 0.5", "1, -0.1", "1, 1.1", "1, NaN"})
  void what_is_not_finite_or_no_share_is_refused(double value, double share) {
    assertThatThrownBy(() -> Quantiles.of(new double[] {1, value}, share, QuantileType.TYPE_7))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void five_numbers_sum_up_a_sample() {
    // (n − 1)p + 1 for n = 4: 1.75, 2.5, 3.25
    assertThat(FiveNumbers.of(VALUES)).hasValue(new FiveNumbers(4, 10, 17.5, 25, 32.5, 40, 25));
    assertThat(FiveNumbers.of(new double[] {3})).hasValue(new FiveNumbers(1, 3, 3, 3, 3, 3, 3));
    assertThat(FiveNumbers.of(new double[0])).isEmpty();
    assertThatThrownBy(() -> FiveNumbers.of(new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
