package org.waymark.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.advice.Told.acute;
import static org.waymark.editions.ShippedEditions.CURRENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.advice.Course.Verdict;
import org.waymark.calendar.QuarterId;

/** Road maps set in April to June 2026: the next target's 31 March is 274 days on. */
class CourseTest {

  private static Course course(Told then, Told now, String quarter) {
    PlannedLevels plan =
        PlannedLevels.of(CURRENT, then.organisation.type(), then.answers("2026-27-q1"))
            .orElseThrow();
    Reported reported =
        Reported.of(CURRENT, now.organisation.type(), now.answers(quarter)).following(plan);
    return Course.of(reported, "F1", QuarterId.parse(quarter)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // from 1 to 3: by 30 September 92 of 274 days are gone (1.67), by 31 December 184 (2.34).
    "1, 3, 2026-27-q2, 1, 1, ON",
    "1, 3, 2026-27-q3, 1, 2, BEHIND",
    "1, 3, 2026-27-q3, 2, 2, ON",
    "1, 3, 2026-27-q3, 3, 2, AHEAD",
    "1, 3, 2026-27-q4, 2, 3, BEHIND",
    "1, 3, 2026-27-q4, 3, 3, ON",
    // in the next year the line goes on from 3 to the 3 of the year left blank.
    "1, 3, 2027-28-q1, 2, 3, BEHIND",
    // a lower target lowers what is due, step by step.
    "4, 2, 2026-27-q3, 3, 2, AHEAD"
  })
  void what_is_due_lies_on_the_line_to_the_next_target(
      int then, int target, String quarter, int now, int due, Verdict verdict) {
    Told set = acute("R1").levels("F1=" + then).aims("F1", 2027, target);
    Course course = course(set, acute("R1").levels("F1=" + now), quarter);
    assertThat(course.due()).isEqualTo(due);
    assertThat(course.verdict()).isEqualTo(verdict);
  }

  @Test
  void a_year_left_blank_has_the_target_of_the_year_before_it() {
    Told set = acute("R1").levels("F1=1").aims("F1", 2027, 2).aims("F1", 2031, 4);
    assertThat(course(set, set, "2026-27-q2").targets().toString())
        .isEqualTo("{2027=2, 2028=2, 2029=2, 2030=2, 2031=4}");
  }

  @Test
  void evidence_counts_on_the_way_as_it_does_in_scores() {
    Told set = acute("R1").claims("F1", 3, 1).aims("F1", 2027, 4);
    Course course = course(set, acute("R1").claims("F1", 3, 1), "2026-27-q2");
    assertThat(course.now()).isEqualTo(1);
    assertThat(course.due()).as("1 + 3 · 92/274").isEqualTo(2);
    assertThat(course.verdict()).isEqualTo(Verdict.BEHIND);
  }

  @Test
  void without_a_target_or_a_level_there_is_no_course() {
    Told set = acute("R1").levels("F1=1").aims("F2", 2027, 2);
    Optional<PlannedLevels> plan =
        PlannedLevels.of(CURRENT, set.organisation.type(), set.answers("2026-27-q1"));
    Reported reported = set.reported().following(plan.orElseThrow());
    assertThat(Course.of(reported, "F1", Told.QUARTER.id())).isEmpty();
    assertThat(Course.of(reported, "F2", Told.QUARTER.id())).isEmpty();
    Told none = acute("R1").levels("F1=1");
    assertThat(PlannedLevels.of(CURRENT, none.organisation.type(), none.answers("2026-27-q1")))
        .isEmpty();
  }

  @Test
  void behind_the_road_map_an_issue_is_weak_without_peers_to_compare_with() {
    Told set = acute("R1").levels("F1=1").aims("F1", 2027, 5);
    PlannedLevels plan =
        PlannedLevels.of(CURRENT, set.organisation.type(), set.answers("2026-27-q1")).orElseThrow();
    Told now = acute("R1").levels("F1=1");
    var benchmark = Told.compare(List.of(now)).benchmark(now.organisation.code()).orElseThrow();
    var weak = WeakIssue.of(benchmark, now.reported().following(plan));
    assertThat(weak).hasSize(1);
    assertThat(weak.get(0).reasons()).containsExactly(WeakIssue.Reason.BEHIND_ROAD_MAP);
    assertThat(weak.get(0).urgency()).as("due 2, stands at 1").isEqualByComparingTo("1");
  }
}
