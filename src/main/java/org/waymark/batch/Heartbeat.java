package org.waymark.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Tells the others, while this server lives, that its runs live too, and goes on with those of
 * servers that do not. The first beat comes when the server has started: before, no batch thread
 * would run.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class Heartbeat {
  @Inject RunWatch watch;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    watch.beat();
  }
}
