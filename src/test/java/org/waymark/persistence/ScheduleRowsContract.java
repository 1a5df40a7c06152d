package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Timetable;
import org.waymark.operations.jpa.OperationRows;

/** Schedules, and the marks of who stopped which run. */
abstract class ScheduleRowsContract extends RowsContract {
  private static final Instant LATER = NOON.plus(Duration.ofMinutes(1));
  private static final Timetable NIGHTLY =
      new Timetable("30", "0,30", "1-4", "Mon-Fri", "*", "Jan", ZoneId.of("Europe/Paris"));

  ScheduleRowsContract(Database database) {
    super(database);
  }

  @Test
  void a_schedule_is_added_once_and_kept_as_it_was_changed() {
    add();
    Schedule changed =
        Schedule.usual(ScheduleName.TAKE_IN, NOON)
            .changed(NIGHTLY, false, LATER, "operator")
            .setAnew(LATER);
    run(em -> OperationRows.timetables(em).save(changed));
    add();
    assertThat(all(em -> OperationRows.timetables(em).all())).containsExactly(changed);
    assertThat(one(em -> OperationRows.timetables(em).find(ScheduleName.PUBLISH))).isEmpty();
  }

  @Test
  void only_the_timer_of_the_newest_revision_notes_when_it_fires_next() {
    add();
    Schedule first = with(em -> OperationRows.timetables(em).lock(ScheduleName.TAKE_IN));
    run(em -> OperationRows.timetables(em).save(first.setAnew(NOON)));
    assertThat(fired(0)).isFalse();
    assertThat(fired(1)).isTrue();
    assertThat(one(em -> OperationRows.timetables(em).find(ScheduleName.TAKE_IN)))
        .hasValue(first.setAnew(LATER));
  }

  @Test
  void a_timer_of_a_schedule_that_is_off_notes_nothing() {
    add();
    run(
        em ->
            OperationRows.timetables(em)
                .save(
                    Schedule.usual(ScheduleName.TAKE_IN, NOON)
                        .changed(NIGHTLY, false, NOON, "operator")));
    assertThat(fired(0)).isFalse();
  }

  @Test
  void the_first_who_asked_to_stop_a_run_is_remembered() {
    run(em -> OperationRows.stops(em, Clock.fixed(NOON, ZoneOffset.UTC)).ask(12, "operator"));
    run(em -> OperationRows.stops(em, Clock.fixed(LATER, ZoneOffset.UTC)).ask(12, "another"));
    assertThat(one(em -> OperationRows.stops(em, Clock.systemUTC()).askedBy(12)))
        .hasValue("operator");
    assertThat(one(em -> OperationRows.stops(em, Clock.systemUTC()).askedBy(13))).isEmpty();
  }

  private void add() {
    run(
        em ->
            OperationRows.timetables(em).addIfMissing(Schedule.usual(ScheduleName.TAKE_IN, NOON)));
  }

  private boolean fired(int revision) {
    return did(em -> OperationRows.timetables(em).fired(ScheduleName.TAKE_IN, revision, LATER));
  }
}
