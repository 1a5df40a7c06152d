package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
  private static final int MANY = 40_000;

  private static Draws draws() {
    return new Draws(Seed.of("2026-Q3", "abc", "1", "overall"));
  }

  /** printf '2026-Q3\nabc\n1\noverall\n' | sha256sum */
  @Test
  void a_seed_is_the_first_64_bits_of_the_hash_of_its_parts() {
    assertThat(Seed.of("2026-Q3", "abc", "1", "overall"))
        .isEqualTo(new Seed(0xe822e8a1d45a36ccL))
        .isNotEqualTo(Seed.of("2026-Q3", "ab", "c1", "overall"));
  }

  /** The generator's published stream from seed 0, filled by SplitMix64. */
  @Test
  void draws_come_from_xoshiro_256_plus_plus() {
    Draws draws = new Draws(new Seed(0));
    assertThat(draws.bits()).isEqualTo(5987356902031041503L);
    assertThat(draws.bits()).isEqualTo(7051070477665621255L);
    assertThat(draws.bits()).isEqualTo(6633766593972829180L);
    assertThat(draws.bits()).isEqualTo(211316841551650330L);
  }

  @Test
  void the_same_seed_draws_the_same() {
    Draws one = draws();
    Draws other = draws();
    for (int i = 0; i < 100; i++) {
      assertThat(one.weight(2, 0.25)).isEqualTo(other.weight(2, 0.25));
      assertThat(one.proportion(3, 9)).isEqualTo(other.proportion(3, 9));
      assertThat(one.level(2, 0, 5, 0.1)).isEqualTo(other.level(2, 0, 5, 0.1));
      assertThat(one.coin()).isEqualTo(other.coin());
    }
  }

  /** Uniform from 1.5 to 2.5: mean 2, variance 1/12. */
  @Test
  void a_weight_spreads_evenly_about_itself() {
    Draws draws = draws();
    double[] drawn = IntStream.range(0, MANY).mapToDouble(i -> draws.weight(2, 0.25)).toArray();
    assertThat(DoubleStream.of(drawn)).allMatch(w -> w >= 1.5 && w < 2.5);
    Moments moments = Moments.of(drawn).orElseThrow();
    assertThat(moments.mean()).isCloseTo(2, within(0.01));
    assertThat(moments.deviation().orElseThrow()).isCloseTo(Math.sqrt(1 / 12.0), within(0.01));
    assertThat(draws.weight(0, 0.25)).isZero();
    assertThat(draws.weight(3, 0)).isEqualTo(3);
  }

  @Test
  void a_level_errs_as_often_up_as_down_and_not_beyond_the_scale() {
    Draws draws = draws();
    int[] counts = new int[6];
    IntStream.range(0, MANY).forEach(i -> counts[draws.level(2, 0, 5, 0.1)]++);
    assertThat(counts[1] / (double) MANY).isCloseTo(0.1, within(0.01));
    assertThat(counts[2] / (double) MANY).isCloseTo(0.8, within(0.01));
    assertThat(counts[3] / (double) MANY).isCloseTo(0.1, within(0.01));
    for (int i = 0; i < 200; i++) {
      assertThat(draws.level(5, 0, 5, 0.5)).isIn(4, 5);
      assertThat(draws.level(0, 0, 5, 0.5)).isIn(0, 1);
      assertThat(draws.level(3, 0, 5, 0)).isEqualTo(3);
    }
  }

  /** Beta(3½, 6½): mean 0.35, variance 0.35·0.65/11. */
  @Test
  void a_proportion_is_drawn_about_what_was_counted() {
    Draws draws = draws();
    double[] drawn = IntStream.range(0, MANY).mapToDouble(i -> draws.proportion(3, 9)).toArray();
    Moments moments = Moments.of(drawn).orElseThrow();
    assertThat(moments.mean()).isCloseTo(0.35, within(0.005));
    assertThat(moments.deviation().orElseThrow())
        .isCloseTo(Math.sqrt(0.35 * 0.65 / 11), within(0.005));
    for (int i = 0; i < 200; i++) {
      assertThat(draws.proportion(0, 0)).isBetween(0.0, 1.0);
      assertThat(draws.proportion(7, 7)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void an_observed_value_is_drawn_as_often_as_it_occurs_and_a_coin_is_fair() {
    Draws draws = draws();
    double[] observed = {1, 4, 4, 4};
    double mean = IntStream.range(0, MANY).mapToDouble(i -> draws.observed(observed)).sum() / MANY;
    assertThat(mean).isCloseTo(3.25, within(0.03));
    long heads = IntStream.range(0, MANY).filter(i -> draws.coin()).count();
    assertThat(heads / (double) MANY).isCloseTo(0.5, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "a\n", "a\r"})
  void a_seed_has_no_empty_part_and_no_line_break(String part) {
    assertThatThrownBy(() -> Seed.of("2026-Q3", part, "1", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "NaN, 2", "1, Infinity"})
  void what_is_no_part_of_a_whole_is_refused(double x, double n) {
    assertThatThrownBy(() -> draws().proportion(x, n)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_cannot_be_drawn_is_refused() {
    Draws draws = draws();
    assertThatThrownBy(() -> draws.observed(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draws.observed(new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draws.weight(-1, 0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draws.weight(1, 1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draws.level(6, 0, 5, 0.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draws.level(3, 0, 5, 0.6))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
