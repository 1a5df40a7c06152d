package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;
import org.waymark.operations.LeaseRule;
import org.waymark.operations.Leases;
import org.waymark.operations.RunLog;
import org.waymark.operations.Stops;

/**
 * What this server knows of runs from one heartbeat to the next: which are its own, which have
 * ended, and which jobs have to be looked after because somebody's run was interrupted.
 */
@Dependent
@SuppressWarnings("NullAway.Init")
class RunWatch {
  /** Every minute of heartbeats all jobs are looked after, whatever the leases say. */
  private static final int BEATS_A_MINUTE = 30;

  @Inject Leases leases;
  @Inject LeaseRule rule;
  @Inject Claims claims;
  @Inject Executions executions;
  @Inject InterruptedRuns interrupted;
  @Inject Stops stops;
  @Inject RunLog log;
  @Inject Clock clock;
  private Set<Long> ours = new HashSet<>();
  private Set<Long> ended = new HashSet<>();
  private Set<JobName> unclear = EnumSet.noneOf(JobName.class);
  private int beats;

  void beat() {
    Instant now = clock.instant();
    leases.prolong(rule.owner(), now.plus(rule.length()));
    Set<JobName> toLookAfter =
        beats++ % BEATS_A_MINUTE == 0
            ? EnumSet.allOf(JobName.class)
            : EnumSet.noneOf(JobName.class);
    Set<Long> oursNow = new HashSet<>();
    Set<Long> endedNow = new HashSet<>();
    Set<JobName> unclearNow = EnumSet.noneOf(JobName.class);
    for (Lease lease : leases.all()) {
      boolean mine = rule.owner().equals(lease.owner());
      Long execution = lease.execution();
      if (execution != null && executions.over(execution)) {
        // Its end is written a moment after it is known here: the lease lasts one beat longer.
        if (!ended.contains(execution)) {
          endedNow.add(execution);
        } else if (leases.releaseAfter(lease.job(), execution)) {
          toLookAfter.add(lease.job());
        }
      } else if (execution != null && mine) {
        oursNow.add(execution);
        stops.askedBy(execution).ifPresent(by -> executions.stop(execution));
      } else if (mine) {
        unclearNow.add(lease.job());
      } else if (lease.owner() != null && lease.freeAt(now)) {
        toLookAfter.add(lease.job());
      }
    }
    stopLost(oursNow);
    ours = oursNow;
    ended = endedNow;
    unclearNow.stream().filter(unclear::contains).forEach(this::clear);
    unclear = unclearNow;
    toLookAfter.forEach(this::lookAfter);
  }

  /** This server was away for so long that another has taken its run over. */
  private void stopLost(Set<Long> oursNow) {
    for (long execution : ours) {
      if (!oursNow.contains(execution) && !executions.over(execution)) {
        executions.stop(execution);
        executions
            .find(execution)
            .ifPresent(
                e ->
                    log.say(
                        JobName.parse(e.getJobName()),
                        execution,
                        "stops here: its lease expired and another server goes on"));
      }
    }
  }

  /** Claimed here a whole beat ago, and no run is named: something broke in between. */
  private void clear(JobName job) {
    executions.running(job).stream()
        .reduce((older, newer) -> newer)
        .ifPresentOrElse(
            run -> claims.attach(job, run.getExecutionId()), () -> claims.giveBack(job));
  }

  private void lookAfter(JobName job) {
    if (interrupted.of(job).isEmpty()) {
      Instant now = clock.instant();
      leases
          .find(job)
          .filter(lease -> lease.freeAt(now))
          .map(Lease::owner)
          .ifPresent(dead -> leases.release(job, dead));
    } else if (claims.claim(job)) {
      // Another server may have been faster between the two lines.
      interrupted
          .of(job)
          .ifPresentOrElse(e -> interrupted.goOn(job, e), () -> claims.giveBack(job));
    }
  }
}
