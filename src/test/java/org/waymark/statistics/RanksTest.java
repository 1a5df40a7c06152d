package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** methods.md, "Peers and position", counted by hand. */
class RanksTest {

  @Test
  void rank_1_is_the_best_and_ties_take_the_lowest_number() {
    double[] values = {3, 5, 5, 1, -0.0, 0.0};
    assertThat(Ranks.best(values, Direction.HIGHER_IS_BETTER)).containsExactly(3, 1, 1, 4, 5, 5);
    assertThat(Ranks.best(values, Direction.LOWER_IS_BETTER)).containsExactly(4, 5, 5, 3, 1, 1);
  }

  @Test
  void a_percentile_rank_goes_from_0_to_1_and_ties_take_the_lowest() {
    assertThat(Ranks.percentiles(new double[] {3, 5, 5, 1, 9}))
        .hasValueSatisfying(r -> assertThat(r).containsExactly(0.25, 0.5, 0.5, 0, 1));
  }

  @Test
  void nobody_has_no_rank_one_alone_is_first_and_equals_are_all_first() {
    assertThat(Ranks.best(new double[0], Direction.HIGHER_IS_BETTER)).isEmpty();
    assertThat(Ranks.best(new double[] {7}, Direction.LOWER_IS_BETTER)).containsExactly(1);
    assertThat(Ranks.best(new double[] {7, 7, 7}, Direction.HIGHER_IS_BETTER))
        .containsExactly(1, 1, 1);
    assertThat(Ranks.percentiles(new double[0])).isEmpty();
    assertThat(Ranks.percentiles(new double[] {7})).isEmpty();
    assertThat(Ranks.percentiles(new double[] {7, 7}))
        .hasValueSatisfying(r -> assertThat(r).containsExactly(0, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e61})
  void what_is_not_finite_is_refused(double value) {
    double[] values = {1, value};
    assertThatThrownBy(() -> Ranks.best(values, Direction.HIGHER_IS_BETTER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ranks.percentiles(values))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void where_neither_way_is_better_there_is_no_rank_and_no_share() {
    assertThatThrownBy(() -> Ranks.best(new double[] {1}, Direction.NEUTRAL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MidRank.share(new double[] {1}, 1, Direction.NEUTRAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_share_of_worse_members_turns_with_the_direction() {
    double[] members = {1, 2, 2, 5};
    assertThat(MidRank.share(members, 5, Direction.HIGHER_IS_BETTER)).isEqualTo(0.875);
    assertThat(MidRank.share(members, 5, Direction.LOWER_IS_BETTER)).isEqualTo(0.125);
    assertThat(MidRank.share(members, 2, Direction.LOWER_IS_BETTER)).isEqualTo(0.5);
    assertThatThrownBy(() -> MidRank.share(new double[0], 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MidRank.share(new double[] {1}, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_rank_is_one_more_than_the_members_who_are_better(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] values = random.ints(40, 0, 15).asDoubleStream().toArray();
    int[] ranks = Ranks.best(values, Direction.HIGHER_IS_BETTER);
    for (int i = 0; i < values.length; i++) {
      int better = 0;
      for (double other : values) {
        better += other > values[i] ? 1 : 0;
      }
      assertThat(ranks[i]).as("seed %d", seed).isEqualTo(better + 1);
    }
  }
}
