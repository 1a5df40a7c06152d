package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutliersTest {
  private static final double[] EVEN = {2, 4, 4, 4, 5, 5, 7, 9};

  @Test
  void z_is_the_distance_from_the_mean_in_deviations_of_a_sample() {
    // Mean 5, squares 32, so that the deviation is the root of 32/7.
    assertThat(Outliers.z(9, EVEN).orElseThrow()).isCloseTo(4 / Math.sqrt(32 / 7.0), within(1e-12));
    assertThat(Outliers.z(5, EVEN).orElseThrow()).isZero();
  }

  @Test
  void modified_z_takes_the_median_and_the_median_deviation() {
    // Median 4.5; deviations 0.5 five times, 2.5 twice and 4.5, so that their median is 0.5.
    assertThat(Outliers.modifiedZ(9, EVEN).orElseThrow()).isCloseTo(6.0705, within(1e-12));
    assertThat(Outliers.modifiedZ(0, EVEN).orElseThrow()).isCloseTo(-6.0705, within(1e-12));
  }

  @Test
  void one_far_value_hides_from_the_mean_and_not_from_the_median() {
    double[] far = {1, 2, 3, 2, 1, 2, 3, 2, 100};
    assertThat(Outliers.z(100, far).orElseThrow()).isLessThan(3);
    assertThat(Outliers.modifiedZ(100, far).orElseThrow()).isGreaterThan(3.5);
  }

  @Test
  void values_that_do_not_spread_say_nothing() {
    assertThat(Outliers.z(9, new double[] {5, 5, 5})).isEmpty();
    assertThat(Outliers.z(9, new double[] {5})).isEmpty();
    assertThat(Outliers.modifiedZ(9, new double[] {5, 5, 5, 9})).isEmpty();
    assertThat(Outliers.modifiedZ(9, new double[0])).isEmpty();
  }

  @Test
  void a_mover_changes_by_more_than_two_deviations_of_all_changes() {
    // The median deviation of these is 0.5, as above: 2·0.5/0.6745.
    assertThat(Outliers.movers(EVEN).orElseThrow()).isCloseTo(1 / 0.6745, within(1e-12));
    assertThat(Outliers.movers(new double[0])).isEmpty();
    assertThat(Outliers.movers(new double[] {3})).isEmpty();
    assertThat(Outliers.movers(new double[] {0, 0, 0, 4})).isEmpty();
  }
}
