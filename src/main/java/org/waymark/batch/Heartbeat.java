package org.waymark.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.operations.LeaseRule;
import org.waymark.operations.Leases;

/** Tells the others, while this server lives, that its runs live too. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class Heartbeat {
  @Inject Leases leases;
  @Inject LeaseRule rule;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    leases.prolong(rule.owner(), clock.instant().plus(rule.length()));
  }
}
