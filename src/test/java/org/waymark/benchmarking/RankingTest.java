package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.benchmarking.Crowds.edition;
import static org.waymark.benchmarking.Crowds.levels;
import static org.waymark.benchmarking.Crowds.many;
import static org.waymark.benchmarking.Crowds.member;
import static org.waymark.benchmarking.Crowds.rank;
import static org.waymark.benchmarking.Crowds.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Edition;
import org.waymark.scoring.Score;

/** methods.md, "Rank intervals". */
class RankingTest {
  private static final int DRAWN = RankMethod.REPLICATES;

  @Test
  void without_any_doubt_the_interval_is_the_rank_and_ties_take_the_lowest_number() {
    // One question: no weight can matter, the mean of one value is that value either way.
    Edition sure = edition(1, 1, 5, 0, "0");
    assertThat(words(rank(sure, "overall", levels(sure, "5", "3", "3", "1", "0"))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "R00", "1 (1 to 1) of 5",
                "R01", "2 (2 to 2) of 5",
                "R02", "2 (2 to 2) of 5",
                "R03", "4 (4 to 4) of 5",
                "R04", "5 (5 to 5) of 5"));
  }

  @Test
  void two_equals_part_as_often_as_one_is_misjudged_and_the_far_ones_keep_their_place() {
    // P(other higher) = 0.1·0.8 + 0.1·0.1 + 0.8·0.1 = 0.17; one standard deviation is 16.8 of
    // 2,000.
    Edition doubtful = edition(1, 1, 20, 0, "0.1");
    List<Ranked> all = rank(doubtful, "overall", levels(doubtful, "20", "15", "10", "10", "0"));
    assertThat(all.get(0).interval().words()).isEqualTo("1 (1 to 1) of 5");
    assertThat(all.get(4).interval().words()).isEqualTo("5 (5 to 5) of 5");
    for (Ranked equal : all.subList(2, 4)) {
      assertThat(equal.interval().words()).isEqualTo("3 (3 to 4) of 5");
      assertThat(equal.distribution().counts().get(3)).isCloseTo(340, within(70));
      assertThat(Crowds.sum(equal.distribution().counts())).isEqualTo(DRAWN);
    }
  }

  @Test
  void weights_decide_between_opposite_strengths_as_often_for_one_as_for_the_other() {
    Edition sure = edition(1, 2, 5, 0, "0");
    List<Ranked> all = rank(sure, "T1", levels(sure, "5 5", "5 1", "1 5", "1 0", "0 0"));
    for (Ranked opposite : all.subList(1, 3)) {
      assertThat(opposite.interval().words()).isEqualTo("2 (2 to 3) of 5");
      assertThat(opposite.distribution().counts().get(1)).isCloseTo(DRAWN / 2, within(100));
    }
  }

  @Test
  void the_geometric_mean_in_every_other_replicate_favours_the_even_one() {
    // Means 3 and 2.9: by the geometric mean (shifted by 1) 4·4 is above 6.8·1.
    Edition sure = edition(1, 2, 60, 0, "0");
    Ranked even = rank(sure, "T1", levels(sure, "60 60", "30 30", "59 5", "1 0", "0 0")).get(1);
    assertThat(even.interval().rank()).isEqualTo(3);
    assertThat(even.distribution().counts().get(1)).isGreaterThan(DRAWN / 3);
    assertThat(even.distribution().counts().get(2)).isGreaterThan(DRAWN / 3);
  }

  @Test
  void a_missing_answer_is_drawn_from_those_of_the_type() {
    // R00's second answer is 100, 80, 0 or 0 of 100: with a 0 it is behind R01 and R02.
    Edition sure = edition(1, 1, 5, 1, "0");
    List<Ranked> all = rank(sure, "T1I1", levels(sure, "5 -", "5 100", "4 80", "3 0", "2 0"));
    assertThat(all.get(0).interval().words()).isEqualTo("1 (1 to 3) of 5");
    assertThat(all.get(0).distribution().counts().get(2))
        .as("0 is half of what was observed")
        .isGreaterThan(800);
  }

  @Test
  void fewer_than_5_with_a_score_are_not_ranked_and_one_without_is_left_out() {
    Edition sure = edition(1, 1, 5, 0, "0");
    assertThat(rank(sure, "overall", levels(sure, "5", "3", "2", "1", "-"))).isEmpty();
    assertThat(words(rank(sure, "overall", levels(sure, "5", "-", "3", "2", "1", "0"))))
        .hasSize(5)
        .doesNotContainKey("R01");
  }

  @Test
  void the_order_of_members_changes_nothing() {
    Edition edition = edition(2, 2, 5, 1, "0.1");
    List<Ranking.Member> members = many(edition, Score.OVERALL, 30, new Random(3));
    List<Ranking.Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(4));
    assertThat(rank(edition, Score.OVERALL, shuffled))
        .isEqualTo(rank(edition, Score.OVERALL, members));
  }

  @Test
  void one_more_organisation_leaves_the_order_of_the_others_as_it_was() {
    Edition edition = edition(1, 2, 5, 1, "0.1");
    var random = new Random(5);
    for (int i = 0; i < 5; i++) {
      List<Ranking.Member> members = many(edition, "T1", 12, random);
      List<Ranked> before = rank(edition, "T1", members);
      List<Ranking.Member> more = new ArrayList<>(members);
      more.add(member(edition, "T1", "R9", "3", "50", "3", "50"));
      List<Ranked> after = rank(edition, "T1", more);
      for (int m = 0; m < before.size(); m++) {
        assertThat(after.get(m).interval().rank() - before.get(m).interval().rank()).isIn(0, 1);
      }
    }
  }

  @Test
  void a_better_answer_never_worsens_the_rank() {
    Edition edition = edition(1, 2, 5, 0, "0.1");
    var random = new Random(6);
    for (int i = 0; i < 5; i++) {
      List<Ranking.Member> members = many(edition, "T1", 8, random);
      int last = 9;
      for (int level = 0; level <= 5; level++) {
        List<Ranking.Member> with = new ArrayList<>(members);
        with.add(member(edition, "T1", "A1", Integer.toString(level), "3"));
        int rank = rank(edition, "T1", with).get(0).interval().rank();
        assertThat(rank).isLessThanOrEqualTo(last);
        last = rank;
      }
    }
  }

  @Test
  void every_interval_holds_nine_tenths_of_the_replicates_at_least() {
    Edition edition = edition(2, 2, 5, 1, "0.1");
    for (Ranked one : rank(edition, "overall", many(edition, "overall", 40, new Random(7)))) {
      assertThat(Crowds.sum(one.distribution().counts())).isEqualTo(DRAWN);
      assertThat(
              Crowds.sum(
                  one.distribution()
                      .counts()
                      .subList(one.interval().low() - 1, one.interval().high())))
          .isGreaterThanOrEqualTo(DRAWN * 9 / 10);
      assertThat(one.distribution().counts().get(one.interval().low() - 1))
          .as("an end that occurred")
          .isPositive();
      assertThat(one.distribution().counts().get(one.interval().high() - 1)).isPositive();
    }
  }

  /** A regression only: nobody worked these numbers out. They are to be the same in every JVM. */
  @Test
  void the_same_returns_have_the_same_intervals_in_every_run() {
    Edition edition = edition(3, 4, 5, 2, "0.1");
    List<Ranked> all =
        rank(edition, Score.OVERALL, many(edition, Score.OVERALL, 12, new Random(8)));
    assertThat(words(all).values())
        .containsExactly(
            "5 (2 to 8) of 12",
            "12 (11 to 12) of 12",
            "1 (1 to 5) of 12",
            "4 (1 to 5) of 12",
            "7 (4 to 9) of 12",
            "2 (2 to 9) of 12",
            "8 (2 to 10) of 12",
            "11 (11 to 12) of 12",
            "3 (1 to 7) of 12",
            "9 (5 to 10) of 12",
            "10 (6 to 10) of 12",
            "6 (4 to 10) of 12");
  }
}
