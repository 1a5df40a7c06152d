package org.waymark.operations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Timetable;

@Entity
@Table(name = "schedule")
@SuppressWarnings("NullAway.Init")
class ScheduleRow {
  @Id private String name;

  @Column(name = "at_second")
  private String second;

  @Column(name = "at_minute")
  private String minute;

  @Column(name = "at_hour")
  private String hour;

  @Column(name = "on_day_of_week")
  private String dayOfWeek;

  @Column(name = "on_day_of_month")
  private String dayOfMonth;

  @Column(name = "in_month")
  private String month;

  @Column(name = "time_zone")
  private String zone;

  @Column(name = "switched_on")
  private boolean on;

  private int revision;

  @Column(name = "next_at")
  private @Nullable Instant next;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected ScheduleRow() {}

  static ScheduleRow of(Schedule schedule) {
    var row = new ScheduleRow();
    row.name = schedule.name().id();
    row.hold(schedule);
    return row;
  }

  final void hold(Schedule schedule) {
    Timetable when = schedule.when();
    second = when.second();
    minute = when.minute();
    hour = when.hour();
    dayOfWeek = when.dayOfWeek();
    dayOfMonth = when.dayOfMonth();
    month = when.month();
    zone = when.zone().getId();
    on = schedule.on();
    revision = schedule.revision();
    next = schedule.next();
    changedAt = schedule.changedAt();
    changedBy = schedule.changedBy();
  }

  Schedule toSchedule() {
    return new Schedule(
        ScheduleName.parse(name),
        new Timetable(second, minute, hour, dayOfWeek, dayOfMonth, month, ZoneId.of(zone)),
        on,
        revision,
        next,
        changedAt,
        changedBy);
  }
}
