package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeansTest {
  private static final double[] VALUES = {1, 7};
  private static final double[] WEIGHTS = {2, 1};

  @Test
  void weights_pull_a_mean() {
    // (2·1 + 7)/3
    assertThat(Means.arithmetic(VALUES, WEIGHTS)).hasValue(3);
    assertThat(Means.median(new double[] {9, 1, 3, 4})).hasValue(3.5);
  }

  @Test
  void nothing_has_no_mean_and_without_weight_neither() {
    double[] none = {};
    assertThat(Means.median(none)).isEmpty();
    assertThat(Means.arithmetic(none, none)).isEmpty();
    assertThat(Means.arithmetic(VALUES, new double[2])).isEmpty();
    assertThat(Means.arithmetic(new double[] {4}, new double[] {3})).hasValue(4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -5})
  void what_is_no_weight_or_no_value_is_refused(double odd) {
    double[] weights = {1, odd};
    assertThatThrownBy(() -> Means.arithmetic(VALUES, weights))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Means.arithmetic(VALUES, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_mean_of_equals_is_that_value_to_the_last_digit() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      double[] flat = new double[2 + random.nextInt(40)];
      Arrays.fill(flat, random.nextDouble());
      assertThat(Samples.mean(flat)).isEqualTo(flat[0]);
    }
  }

  /** 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 32, cubes 42, fourth powers 356. */
  @Test
  void moments_are_without_bias_by_size() {
    Moments moments = Moments.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9}).orElseThrow();
    assertThat(moments.mean()).isEqualTo(5);
    assertThat(moments.deviation().orElseThrow()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-12));
    double skew = (42 / 8.0) / Math.pow(4, 1.5) * Math.sqrt(8 * 7) / 6;
    assertThat(moments.skewness().orElseThrow()).isCloseTo(skew, within(1e-12));
    double excess = 356 / 8.0 / 16 - 3;
    assertThat(moments.kurtosis().orElseThrow())
        .isCloseTo((9 * excess + 6) * 7 / (6 * 5), within(1e-12));
  }

  @Test
  void too_few_values_and_equal_ones_have_no_shape() {
    assertThat(Moments.of(new double[0])).isEmpty();
    assertThat(Moments.of(new double[] {3}).orElseThrow().deviation()).isEmpty();
    assertThat(Moments.of(new double[] {3, 4}).orElseThrow().skewness()).isEmpty();
    assertThat(Moments.of(new double[] {3, 4, 9}).orElseThrow().kurtosis()).isEmpty();
    Moments flat = Moments.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1}).orElseThrow();
    assertThat(flat.deviation()).hasValue(0);
    assertThat(flat.skewness()).isEmpty();
    assertThat(flat.kurtosis()).isEmpty();
    assertThatThrownBy(() -> Moments.of(new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void values_are_set_on_a_common_scale() {
    double[] values = {2, 4, 10};
    assertThat(Normalisation.minMax(values, 0, 100))
        .hasValueSatisfying(s -> assertThat(s).containsExactly(0, 25, 100));
    // Mean 3 and deviation √2
    assertThat(Normalisation.z(new double[] {2, 4}))
        .hasValueSatisfying(
            z -> assertThat(z).containsExactly(-1 / Math.sqrt(2), 1 / Math.sqrt(2)));
    assertThat(Normalisation.goalposts(3, 1, 5, 5)).isEqualTo(2.5);
    assertThat(Normalisation.goalposts(2, 5, 1, 5)).isEqualTo(3.75);
    assertThat(Normalisation.goalposts(9, 1, 5, 5)).isEqualTo(5);
    assertThat(Normalisation.goalposts(-9, 1, 5, 5)).isZero();
  }

  @Test
  void what_does_not_spread_has_no_scale() {
    double[] flat = {0.1, 0.1, 0.1};
    assertThat(Normalisation.minMax(flat, 0, 1)).isEmpty();
    assertThat(Normalisation.z(flat)).isEmpty();
    assertThat(Normalisation.minMax(new double[0], 0, 1)).isEmpty();
    assertThat(Normalisation.z(new double[0])).isEmpty();
    assertThat(Normalisation.z(new double[] {4})).isEmpty();
    assertThatThrownBy(() -> Normalisation.goalposts(1, 2, 2, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Normalisation.minMax(new double[] {1, Double.NaN}, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
