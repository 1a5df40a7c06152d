package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** (members below + half of the ties, itself counted among the ties) / n: methods.md, counted. */
class MidRankTest {

  @Test
  void ties_count_half_and_the_own_value_is_one_of_them() {
    double[] members = {1, 2, 2, 2, 5};
    assertThat(MidRank.share(members, 1)).isEqualTo(0.5 / 5);
    assertThat(MidRank.share(members, 2)).isEqualTo((1 + 1.5) / 5);
    assertThat(MidRank.share(members, 5)).isEqualTo(4.5 / 5);
    assertThat(MidRank.share(new double[] {3, 3, 3}, 3)).isEqualTo(0.5);
    assertThat(MidRank.share(new double[] {3}, 3)).isEqualTo(0.5);
  }

  @Test
  void a_value_that_no_member_has_is_refused() {
    assertThatThrownBy(() -> MidRank.share(new double[] {1, 3}, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void it_agrees_with_counting_one_by_one_and_averages_a_half(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] members =
        random.ints(1 + random.nextInt(60), 0, 12).asDoubleStream().sorted().toArray();
    double sum = 0;
    for (double own : members) {
      double below = Arrays.stream(members).filter(v -> v < own).count();
      double ties = Arrays.stream(members).filter(v -> v == own).count();
      assertThat(MidRank.share(members, own))
          .as("seed %d", seed)
          .isEqualTo((below + ties / 2) / members.length);
      sum += MidRank.share(members, own);
    }
    assertThat(sum / members.length).as("seed %d", seed).isCloseTo(0.5, within(1e-12));
  }
}
