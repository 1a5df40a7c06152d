package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * OECD and JRC, Handbook on Constructing Composite Indicators (2008), 6.2: geometric aggregation.
 */
class GeometricMeanTest {
  @Test
  void weighs_by_powers() {
    // 2^2 · 16^1 = 64, and its third root is 4
    assertThat(GeometricMean.of(new double[] {2, 16}, new double[] {2, 1}, 0))
        .isCloseTo(4, within(1e-12));
    // with 1 added: 1 · 9 = 9, root 3, less 1
    assertThat(GeometricMean.of(new double[] {0, 8}, new double[] {1, 1}, 1))
        .isCloseTo(2, within(1e-12));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(new double[] {}, new double[] {}, 1),
        Arguments.of(new double[] {1}, new double[] {1, 1}, 1),
        Arguments.of(new double[] {-1}, new double[] {1}, 1),
        Arguments.of(new double[] {1}, new double[] {-1}, 1),
        Arguments.of(new double[] {1}, new double[] {0}, 1),
        Arguments.of(new double[] {Double.NaN}, new double[] {1}, 1),
        Arguments.of(new double[] {1}, new double[] {Double.POSITIVE_INFINITY}, 1));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_has_no_geometric_mean_is_refused(double[] values, double[] weights, double shift) {
    assertThatIllegalArgumentException().isThrownBy(() -> GeometricMean.of(values, weights, shift));
  }
}
