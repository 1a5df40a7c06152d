package org.waymark.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.NoMoreTimeoutsException;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.findings.Refusal;
import org.waymark.operations.RunLog;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;
import org.waymark.operations.Timetable;
import org.waymark.operations.Timetables;

/**
 * A calendar timer for each schedule, kept in the database: of several nodes one fires. The row of
 * a schedule and its timer change in one transaction; the timer carries the row's revision, and one
 * of an older revision, which another node may still know for some seconds, does nothing.
 */
@Singleton
@Startup
@DependsOn("Start")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class TimerSchedules implements Schedules {
  private static final Duration GRACE = Duration.ofMinutes(2);

  @Resource TimerService timers;
  @Resource SessionContext context;
  @Inject Timetables timetables;
  @Inject Work work;
  @Inject RunLog log;
  @Inject Clock clock;
  private Instant born = Instant.MIN;

  @PostConstruct
  void begin() {
    born = clock.instant();
    for (ScheduleName name : ScheduleName.values()) {
      timetables.addIfMissing(Schedule.usual(name, born));
      Schedule kept = timetables.lock(name);
      if (kept.on() && kept.next() == null) {
        setAnew(kept);
      }
    }
  }

  @Override
  public List<Schedule> all() {
    return timetables.all();
  }

  @Override
  public Schedule change(ScheduleName name, Timetable when, boolean on, String by) throws Refusal {
    try {
      Schedule changed = setAnew(timetables.lock(name).changed(when, on, clock.instant(), by));
      log.say(
          name.job(),
          0,
          "schedule %s changed by %s: %s".formatted(name.id(), by, on ? when.words() : "off"));
      return changed;
    } catch (IllegalArgumentException | NoMoreTimeoutsException e) {
      context.setRollbackOnly();
      throw new Refusal(
          Refusal.Reason.UNREADABLE,
          "%s (%s) would never look for work. Check day and month."
              .formatted(name.id(), when.words()));
    }
  }

  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void look(Timer timer) {
    String[] nameAndRevision = String.valueOf(timer.getInfo()).split(" ");
    ScheduleName name = ScheduleName.parse(nameAndRevision[0]);
    int revision = Integer.parseInt(nameAndRevision[1]);
    if (!timetables.fired(name, revision, timer.getNextTimeout().toInstant())) {
      timer.cancel();
      return;
    }
    switch (name) {
      case TAKE_IN -> work.takeIn();
      case PUBLISH -> work.scoreAndPublish();
      case PURGE -> work.purge();
    }
  }

  /**
   * A node that dies while its timer fires takes the timer with it: the container of another node
   * waits for its return. Whoever notices that the time has passed sets the schedule anew.
   */
  @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void mend() {
    Instant late = clock.instant().minus(GRACE);
    for (ScheduleName name : ScheduleName.values()) {
      if (late.isAfter(born)
          && timetables.find(name).filter(s -> s.overdueAt(late)).isPresent()
          && timetables.lock(name).overdueAt(late)) {
        setAnew(timetables.lock(name));
        log.say(
            name.job(), 0, "schedule %s had missed its time and is set anew".formatted(name.id()));
      }
    }
  }

  private Schedule setAnew(Schedule schedule) {
    Schedule anew = schedule.setAnew(null);
    for (Timer timer : timers.getTimers()) {
      if (String.valueOf(timer.getInfo()).startsWith(schedule.name().id() + " ")) {
        timer.cancel();
      }
    }
    if (schedule.on()) {
      Timer timer =
          timers.createCalendarTimer(
              expression(schedule.when()),
              new TimerConfig(schedule.name().id() + " " + anew.revision(), true));
      anew = schedule.setAnew(timer.getNextTimeout().toInstant());
    }
    timetables.save(anew);
    return anew;
  }

  private static ScheduleExpression expression(Timetable when) {
    return new ScheduleExpression()
        .second(when.second())
        .minute(when.minute())
        .hour(when.hour())
        .dayOfWeek(when.dayOfWeek())
        .dayOfMonth(when.dayOfMonth())
        .month(when.month())
        .timezone(when.zone().getId());
  }
}
