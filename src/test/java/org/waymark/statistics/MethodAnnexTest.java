package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MethodAnnexTest {
  /** The first of Anscombe's quartet (1973). */
  private static final double[] X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};

  private static final double[] Y = {
    8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68
  };

  @Test
  void pearsons_correlation_is_the_published_one() {
    assertThat(Correlation.pearson(X, Y).orElseThrow()).isCloseTo(0.81642, within(1e-5));
    assertThat(Correlation.pearson(X, X).orElseThrow()).isCloseTo(1, within(1e-12));
  }

  /**
   * Ranks of Y by X 4 to 14 are 1, 3, 5, 2, 4, 9, 7, 8, 11, 6, 10: Σd² = 40 gives 1 −
   * 6·40/(11·120).
   */
  @Test
  void spearmans_takes_ranks_only() {
    assertThat(Correlation.spearman(X, Y).orElseThrow()).isCloseTo(0.81818, within(1e-5));
    double[] cubes = IntStream.range(0, 9).mapToDouble(i -> i * i * i).toArray();
    double[] line = IntStream.range(0, 9).mapToDouble(i -> -i).toArray();
    assertThat(Correlation.spearman(cubes, line).orElseThrow()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void what_does_not_spread_goes_with_nothing() {
    assertThat(Correlation.pearson(new double[0], new double[0])).isEmpty();
    assertThat(Correlation.pearson(new double[] {1}, new double[] {2})).isEmpty();
    assertThat(Correlation.pearson(new double[] {1, 2}, new double[] {0.1, 0.1})).isEmpty();
    assertThat(Correlation.spearman(new double[] {3, 3}, new double[] {1, 2})).isEmpty();
    assertThat(Correlation.pearson(new double[] {1e-200, 0}, new double[] {0, 1})).isEmpty();
    assertThatThrownBy(() -> Correlation.pearson(new double[] {1, 2}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Correlation.pearson(new double[] {1}, new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Alpha of two items is 4·cov/variance of the sum: twice the same 1, unrelated ones 0. */
  @Test
  void alpha_is_1_for_the_same_item_twice_and_0_for_unrelated_ones() {
    List<double[]> same = IntStream.range(0, 10).mapToObj(i -> new double[] {i, i}).toList();
    List<double[]> unrelated =
        IntStream.range(0, 12).mapToObj(i -> new double[] {i % 2, i / 2 % 2}).toList();
    List<double[]> half =
        IntStream.range(0, 12).mapToObj(i -> new double[] {i % 2, i % 2, i / 2 % 2}).toList();
    assertThat(Reliability.alpha(same).orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(Reliability.alpha(unrelated).orElseThrow()).isCloseTo(0, within(1e-12));
    // Three equal variances v: the sum's is 4v + v, and 3/2·(1 − 3/5) = 0.6.
    assertThat(Reliability.alpha(half).orElseThrow()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void few_cases_one_item_or_no_spread_have_no_alpha() {
    assertThat(Reliability.alpha(List.of())).isEmpty();
    assertThat(Reliability.alpha(IntStream.range(0, 9).mapToObj(i -> new double[] {i, i}).toList()))
        .isEmpty();
    assertThat(Reliability.alpha(IntStream.range(0, 10).mapToObj(i -> new double[] {i}).toList()))
        .isEmpty();
    assertThat(
            Reliability.alpha(IntStream.range(0, 10).mapToObj(i -> new double[] {1, 2}).toList()))
        .isEmpty();
    assertThatThrownBy(() -> Reliability.alpha(List.of(new double[] {1, 2}, new double[] {1})))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Ishigami's function with 7 and 0.1: 0.314, 0.442, 0 alone and 0.558, 0.442, 0.244 in all. */
  @Test
  void shares_of_variance_are_the_published_ones_and_an_unused_input_has_exactly_none() {
    Sensitivity found =
        Sensitivity.of(4, Sensitivity.SAMPLES, MethodAnnexTest::ishigami).orElseThrow();
    double[] alone = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < 3; i++) {
      assertThat(found.firstOrder().get(i)).isCloseTo(alone[i], within(0.05));
      assertThat(found.total().get(i)).isCloseTo(total[i], within(0.05));
    }
    assertThat(found.firstOrder().get(3)).isZero();
    assertThat(found.total().get(3)).isZero();
    assertThat(Sensitivity.of(4, Sensitivity.SAMPLES, MethodAnnexTest::ishigami)).hasValue(found);
  }

  private static double ishigami(double[] u) {
    double[] x = {Math.PI * (2 * u[0] - 1), Math.PI * (2 * u[1] - 1), Math.PI * (2 * u[2] - 1)};
    return Math.sin(x[0])
        + 7 * Math.pow(Math.sin(x[1]), 2)
        + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  @Test
  void what_does_not_vary_depends_on_nothing() {
    assertThat(Sensitivity.of(2, 8, u -> 3)).isEmpty();
    assertThatThrownBy(() -> Sensitivity.of(0, 8, u -> 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sensitivity.of(501, 8, u -> 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sensitivity.of(2, 1, u -> 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sensitivity.of(2, 8, u -> Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
