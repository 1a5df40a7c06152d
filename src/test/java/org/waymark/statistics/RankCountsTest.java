package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCountsTest {
  @Test
  void ties_at_6_decimals_take_the_lowest_number_and_ranks_are_counted() {
    var counts = new RankCounts(4);
    counts.add(new double[] {3, 1, 3.0000001, 2});
    counts.add(new double[] {3, 4, 2, 1});
    assertThat(counts.of(0)).containsExactly(1, 2);
    assertThat(counts.of(1)).containsExactly(1, 4);
    assertThat(counts.of(2)).containsExactly(1, 3);
    assertThat(counts.of(3)).containsExactly(3, 4);
  }

  @Test
  void the_quantile_is_of_type_1_a_rank_that_occurred() {
    var counts = new RankCounts(2);
    for (int i = 0; i < 20; i++) {
      // The first member is first in exactly 1 of 20 samples.
      counts.add(i == 0 ? new double[] {2, 1} : new double[] {1, 2});
    }
    assertThat(RankCounts.quantile(counts.of(0), 0.05)).isEqualTo(1);
    assertThat(RankCounts.quantile(counts.of(0), 0.051)).isEqualTo(2);
    assertThat(RankCounts.quantile(counts.of(1), 0.95)).as("19 of 20 are exactly 95%").isEqualTo(1);
    assertThat(RankCounts.quantile(counts.of(1), 0.951)).isEqualTo(2);
    assertThat(RankCounts.quantile(counts.of(1), 1)).isEqualTo(2);
  }

  @Test
  void ranks_are_those_of_the_ranks_of_a_sample() {
    var random = new Random(1);
    for (int k = 0; k < 100; k++) {
      double[] values = random.ints(30, 0, 12).mapToDouble(i -> i / 2.0).toArray();
      var counts = new RankCounts(values.length);
      counts.add(values);
      int[] ranks = Ranks.best(values, Direction.HIGHER_IS_BETTER);
      assertThat(IntStream.range(0, 30).map(i -> RankCounts.quantile(counts.of(i), 1)))
          .containsExactly(box(ranks));
    }
  }

  private static Integer[] box(int[] ranks) {
    return IntStream.of(ranks).boxed().toArray(Integer[]::new);
  }

  @Test
  void what_has_no_rank_is_refused() {
    var counts = new RankCounts(2);
    assertThatThrownBy(() -> RankCounts.quantile(counts.of(0), 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> counts.add(new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> counts.add(new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    counts.add(new double[] {1, 2});
    assertThatThrownBy(() -> RankCounts.quantile(counts.of(0), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
