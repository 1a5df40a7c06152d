package org.waymark.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks for work every minute. The timer is kept in the database: of several nodes one fires. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class Ticks {
  private static final String EVERY_MINUTE = "every minute";

  @Resource TimerService timers;
  @Inject Work work;

  @PostConstruct
  void begin() {
    if (timers.getTimers().stream().noneMatch(t -> EVERY_MINUTE.equals(t.getInfo()))) {
      timers.createCalendarTimer(
          new ScheduleExpression().hour("*").minute("*").second("0"),
          new TimerConfig(EVERY_MINUTE, true));
    }
  }

  @Timeout
  void look(Timer timer) {
    work.takeIn();
    work.scoreAndPublish();
  }
}
