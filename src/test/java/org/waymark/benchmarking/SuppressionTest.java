package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** methods.md, "Confidentiality", audited by linear programming over all that is published. */
class SuppressionTest {
  private static final double FAR = 1_000_000;

  @Test
  void from_1_to_7_is_confidential_0_is_shown_and_the_rest_is_rounded_to_the_nearest_5() {
    Map<String, String> shown =
        words(
            nation(
                Map.of("north", List.of(0L, 7L, 8L, 12L, 13L), "south", List.of(3L, 100L, 400L))));
    assertThat(shown)
        .containsEntry("england", "543")
        .containsEntry("north", "40")
        .containsEntry("north-0", "0")
        .containsEntry("north-1", "[c]")
        .containsEntry("north-2", "10")
        .containsEntry("north-3", "10")
        .containsEntry("north-4", "15")
        .containsEntry("south-0", "[c]");
  }

  @Test
  void one_that_its_region_gives_away_is_covered_by_the_smallest_beside_it() {
    // England's 65 is exact: 65 − 60 leaves north within 3 to 7 unless south is hidden too.
    Map<String, String> shown =
        words(
            List.of(
                count("england", "", 65),
                count("north", "england", 5),
                count("south", "england", 60)));
    assertThat(shown)
        .containsEntry("england", "65")
        .containsEntry("north", "[c]")
        .containsEntry("south", "[c]");
  }

  @Test
  void a_lonely_one_is_hidden_with_the_area_around_it() {
    Map<String, String> shown =
        words(
            List.of(
                count("england", "", 305),
                count("north", "england", 5),
                count("south", "england", 100),
                count("west", "england", 200),
                count("north-0", "north", 5)));
    // 305 less 98 to 102 and 198 to 202 leaves 1 to 9, which is wide enough.
    assertThat(shown).containsEntry("north", "[c]").containsEntry("north-0", "[c]");
    assertThat(shown).containsEntry("south", "100").containsEntry("west", "200");
  }

  @Test
  void a_table_that_does_not_add_up_is_refused() {
    assertThatThrownBy(
            () -> Suppression.of(List.of(count("england", "", 5), count("north", "england", 4))))
        .hasMessageContaining("england is not what its parts add up to");
    assertThatThrownBy(() -> Suppression.of(List.of(count("north", "england", 4))))
        .hasMessageContaining("after the area around it");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nobody_can_bound_a_confidential_count_more_tightly_than_8(long seed) {
    List<PeopleCount> counts = random(new Random(seed));
    Map<String, ShownCount> shown = Suppression.of(counts);
    Audit audit = new Audit(counts, shown);
    for (PeopleCount count : counts) {
      ShownCount of = requireNonNull(shown.get(count.id()));
      if (of.confidential()) {
        double low = audit.bound(count.id(), GoalType.MINIMIZE);
        double high = audit.bound(count.id(), GoalType.MAXIMIZE);
        assertThat(high - low)
            .as("seed %d, %s: %s to %s", seed, count, low, high)
            .isGreaterThanOrEqualTo(8 - 1e-6);
        assertThat((double) count.count()).isBetween(low - 1e-6, high + 1e-6);
      } else if (!count.isNation()) {
        assertThat(of.value().getAsLong() % 5).isZero();
        assertThat(count.count())
            .as("a count from 1 to 7 is never shown")
            .isNotIn(1L, 2L, 3L, 4L, 5L, 6L, 7L);
      }
    }
  }

  @Test
  void no_more_than_needed_is_hidden_in_a_table_of_large_counts() {
    Random random = new Random(7);
    Map<String, List<Long>> areas = new LinkedHashMap<>();
    for (String area : List.of("a", "b", "c")) {
      areas.put(area, random.longs(6, 50, 900).boxed().toList());
    }
    assertThat(words(nation(areas)).values()).doesNotContain("[c]");
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  private static List<PeopleCount> random(Random random) {
    Map<String, List<Long>> areas = new LinkedHashMap<>();
    int most = random.nextBoolean() ? 15 : 60;
    for (int a = 0; a < 2 + random.nextInt(4); a++) {
      List<Long> own = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        own.add((long) random.nextInt(most));
      }
      areas.put("area" + a, own);
    }
    return nation(areas);
  }

  private static List<PeopleCount> nation(Map<String, List<Long>> areas) {
    List<PeopleCount> counts = new ArrayList<>();
    counts.add(count("england", "", areas.values().stream().mapToLong(SuppressionTest::sum).sum()));
    areas.forEach((area, own) -> counts.add(count(area, "england", sum(own))));
    areas.forEach(
        (area, own) -> {
          for (int i = 0; i < own.size(); i++) {
            counts.add(count(area + "-" + i, area, own.get(i)));
          }
        });
    return counts;
  }

  private static long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }

  private static PeopleCount count(String id, String parent, long count) {
    return new PeopleCount(id, parent, count);
  }

  private static Map<String, String> words(List<PeopleCount> counts) {
    return Suppression.of(counts).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().confidential() ? "[c]" : "" + e.getValue().value().getAsLong()));
  }

  /** What somebody with the publication and a solver can find out. */
  private static final class Audit {
    private final List<String> ids;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    Audit(List<PeopleCount> counts, Map<String, ShownCount> shown) {
      ids = counts.stream().map(PeopleCount::id).toList();
      for (PeopleCount count : counts) {
        ShownCount of = requireNonNull(shown.get(count.id()));
        double[] own = vector(count.id());
        if (of.confidential()) {
          constraints.add(new LinearConstraint(own, Relationship.GEQ, 1));
        } else {
          double value = of.value().getAsLong();
          double within = count.isNation() || value == 0 ? 0 : 2;
          constraints.add(new LinearConstraint(own, Relationship.LEQ, value + within));
          constraints.add(
              new LinearConstraint(
                  own, Relationship.GEQ, within == 0 ? value : Math.max(8, value - within)));
        }
        double[] adds = vector(count.id());
        List<PeopleCount> parts =
            counts.stream().filter(c -> c.parent().equals(count.id())).toList();
        if (!parts.isEmpty()) {
          parts.forEach(p -> adds[ids.indexOf(p.id())] = -1);
          constraints.add(new LinearConstraint(adds, Relationship.EQ, 0));
        }
      }
    }

    double bound(String id, GoalType goal) {
      try {
        return new SimplexSolver()
            .optimize(
                new LinearObjectiveFunction(vector(id), 0),
                new LinearConstraintSet(constraints),
                goal,
                new NonNegativeConstraint(true))
            .getValue();
      } catch (UnboundedSolutionException e) {
        return FAR;
      }
    }

    private double[] vector(String id) {
      double[] vector = new double[ids.size()];
      Arrays.fill(vector, 0);
      vector[ids.indexOf(id)] = 1;
      return vector;
    }
  }
}
