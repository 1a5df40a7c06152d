package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {

  /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3, at four decimals. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void a_wilson_interval_is_that_of_the_published_table(
      double x, double n, double lower, double upper) {
    Interval interval = Wilson.interval(x, n, Confidence.P95).orElseThrow();
    assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
  }

  /** Exact limits of a Poisson count as every table of them has it (Garwood 1936). */
  @ParameterizedTest
  @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "5, 1.623, 11.668", "10, 4.795, 18.390"})
  void an_exact_count_is_that_of_the_published_table(double count, double lower, double upper) {
    Interval interval = PoissonCounts.exact(count, Confidence.P95);
    assertThat(interval.lower()).isCloseTo(lower, within(6e-4));
    assertThat(interval.upper()).isCloseTo(upper, within(6e-4));
  }

  @Test
  void byars_limits_are_near_the_exact_ones_from_ten_events_on_and_never_negative() {
    Interval ten = PoissonCounts.byar(10, Confidence.P95);
    // 10·(1 − 1/90 − 1.96/(3√10))³ and 11·(1 − 1/99 + 1.96/(3√11))³, by hand.
    assertThat(ten.lower()).isCloseTo(4.787, within(2e-3));
    assertThat(ten.upper()).isCloseTo(18.391, within(2e-3));
    assertThat(PoissonCounts.byar(0, Confidence.P95).lower()).isZero();
    assertThat(PoissonCounts.byar(1, Confidence.P998).lower()).isZero();
  }

  @Test
  void a_ratio_is_its_count_over_the_expected_one() {
    Interval ratio = PoissonCounts.exact(10, Confidence.P95).over(5);
    assertThat(ratio.lower()).isCloseTo(0.959, within(1e-3));
    assertThatThrownBy(() -> ratio.over(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void more_confidence_is_wider_and_the_share_is_inside_and_mirrors(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 200; i++) {
      int n = 1 + random.nextInt(500);
      int x = random.nextInt(n + 1);
      Interval inner = Wilson.interval(x, n, Confidence.P95).orElseThrow();
      Interval outer = Wilson.interval(x, n, Confidence.P998).orElseThrow();
      Interval mirrored = Wilson.interval(n - x, n, Confidence.P95).orElseThrow();
      String where = "seed %d: %d of %d".formatted(seed, x, n);
      assertThat(inner.contains((double) x / n)).as(where).isTrue();
      assertThat(outer.contains(inner.lower()) && outer.contains(inner.upper())).as(where).isTrue();
      assertThat(mirrored.lower()).as(where).isCloseTo(1 - inner.upper(), within(1e-12));
      assertThat(outer.lower() >= 0 && outer.upper() <= 1).as(where).isTrue();
      assertThat(PoissonCounts.exact(x, Confidence.P95).contains(x)).as(where).isTrue();
    }
  }

  @Test
  void of_none_nothing_is_known_and_at_the_ends_an_interval_ends_with_the_scale() {
    assertThat(Wilson.interval(0, 0, Confidence.P95)).isEmpty();
    assertThat(Wilson.interval(0, 7, Confidence.P95).orElseThrow().lower()).isZero();
    assertThat(Wilson.interval(7, 7, Confidence.P95).orElseThrow().upper()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "NaN, 3", "1, NaN", "1, Infinity", "0, -1"})
  void what_is_no_part_of_a_whole_is_refused(double x, double n) {
    assertThatThrownBy(() -> Wilson.interval(x, n, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_is_no_count_is_refused(double count) {
    assertThatThrownBy(() -> PoissonCounts.exact(count, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PoissonCounts.byar(count, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void what_is_no_confidence_is_refused(double level) {
    assertThatThrownBy(() -> new Confidence(level)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_interval_does_not_run_backwards_and_has_ends() {
    assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
