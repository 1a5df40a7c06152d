package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.statistics.Spell.Ending;

class WaitingTimesTest {
  /** Weeks in remission on 6-MP, of 21 (Freireich and others 1963); + is still in it. */
  private static final List<Spell> REMISSIONS =
      spells("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

  /** A + is censored, a - is stopped. */
  private static List<Spell> spells(String text) {
    return Arrays.stream(text.split(" ")).map(WaitingTimesTest::spell).toList();
  }

  private static Spell spell(String text) {
    Ending ending =
        text.endsWith("+") ? Ending.CENSORED : text.endsWith("-") ? Ending.COMPETING : Ending.EVENT;
    return new Spell(Double.parseDouble(text.replaceAll("[+-]", "")), ending);
  }

  /** The curve as textbooks print it, with its log-log limits at three decimals. */
  @ParameterizedTest
  @CsvSource({
    "0, 6, 21, 3, 0.857, 0.620, 0.952",
    "1, 7, 17, 1, 0.807, 0.563, 0.923",
    "2, 10, 15, 1, 0.753, 0.503, 0.889",
    "3, 13, 12, 1, 0.690, 0.432, 0.849",
    "4, 16, 11, 1, 0.627, 0.368, 0.805",
    "5, 22, 7, 1, 0.538, 0.268, 0.747",
    "6, 23, 6, 1, 0.448, 0.188, 0.680"
  })
  void the_product_limit_of_remissions_is_that_of_the_textbooks(
      int at, double time, int atRisk, int events, double survival, double lower, double upper) {
    ProductLimit.Step step = ProductLimit.of(REMISSIONS, Confidence.P95).steps().get(at);
    assertThat(step.time()).isEqualTo(time);
    assertThat(step.atRisk()).isEqualTo(atRisk);
    assertThat(step.events()).isEqualTo(events);
    assertThat(step.survival()).isCloseTo(survival, within(6e-4));
    assertThat(step.interval().orElseThrow().lower()).isCloseTo(lower, within(6e-4));
    assertThat(step.interval().orElseThrow().upper()).isCloseTo(upper, within(6e-4));
  }

  @Test
  void the_median_is_the_first_time_at_which_half_or_fewer_wait_and_only_if_reached() {
    assertThat(ProductLimit.of(REMISSIONS, Confidence.P95).median()).hasValue(23);
    assertThat(ProductLimit.of(spells("1 2 3+ 4+ 5+"), Confidence.P95).median()).isEmpty();
    assertThat(ProductLimit.of(spells("1 2 3+ 4+"), Confidence.P95).median()).hasValue(2);
  }

  @Test
  void who_has_not_come_so_far_is_a_tick_on_the_curve() {
    ProductLimit curve = ProductLimit.of(spells("1 1+ 2- 3"), Confidence.P95);
    assertThat(curve.ticks())
        .containsExactly(new ProductLimit.Tick(1, 1, 0.75), new ProductLimit.Tick(2, 1, 0.75));
    assertThat(curve.steps().get(1).survival()).isZero();
    assertThat(curve.steps().get(1).interval()).isEmpty();
  }

  /** 1/5; then 4/5·1/4 stopped; then 3/5·1/2 of two at risk; then 3/10·1/1. */
  @Test
  void who_was_stopped_cannot_come_any_more() {
    List<CumulativeIncidence.Step> steps = CumulativeIncidence.of(spells("1 2- 3+ 4 5")).steps();
    assertThat(steps)
        .extracting(CumulativeIncidence.Step::time)
        .containsExactly(1.0, 2.0, 4.0, 5.0);
    assertThat(steps.get(1).incidence()).isCloseTo(0.2, within(1e-12));
    assertThat(steps.get(1).competingIncidence()).isCloseTo(0.2, within(1e-12));
    assertThat(steps.get(2).incidence()).isCloseTo(0.5, within(1e-12));
    assertThat(steps.get(3).incidence()).isCloseTo(0.8, within(1e-12));
    assertThat(steps.get(3).neither()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shares_make_one_and_order_changes_nothing_and_without_stops_it_is_the_product_limit(
      long seed) {
    Random random = new Random(seed);
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      spells.add(new Spell(random.nextInt(20), Ending.values()[random.nextInt(3)]));
    }
    CumulativeIncidence incidence = CumulativeIncidence.of(spells);
    assertThat(incidence.steps())
        .as("seed %d", seed)
        .allSatisfy(
            s ->
                assertThat(s.incidence() + s.competingIncidence() + s.neither())
                    .isCloseTo(1, within(1e-12)));
    List<Spell> shuffled = new ArrayList<>(spells);
    Collections.shuffle(shuffled, random);
    assertThat(CumulativeIncidence.of(shuffled)).isEqualTo(incidence);
    assertThat(ProductLimit.of(shuffled, Confidence.P95))
        .isEqualTo(ProductLimit.of(spells, Confidence.P95));
    List<Spell> unstopped = spells.stream().filter(s -> s.ending() != Ending.COMPETING).toList();
    List<ProductLimit.Step> curve = ProductLimit.of(unstopped, Confidence.P95).steps();
    List<CumulativeIncidence.Step> alone = CumulativeIncidence.of(unstopped).steps();
    for (int i = 0; i < curve.size(); i++) {
      assertThat(alone.get(i).incidence()).isCloseTo(1 - curve.get(i).survival(), within(1e-12));
    }
  }

  @Test
  void nobody_makes_no_step_and_who_only_waits_makes_a_tick() {
    assertThat(ProductLimit.of(List.of(), Confidence.P95).steps()).isEmpty();
    assertThat(ProductLimit.of(List.of(), Confidence.P95).median()).isEmpty();
    assertThat(CumulativeIncidence.of(List.of()).steps()).isEmpty();
    ProductLimit waiting = ProductLimit.of(spells("5+"), Confidence.P95);
    assertThat(waiting.steps()).isEmpty();
    assertThat(waiting.ticks()).containsExactly(new ProductLimit.Tick(5, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_is_no_time_is_refused(double time) {
    assertThatThrownBy(() -> new Spell(time, Ending.EVENT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
