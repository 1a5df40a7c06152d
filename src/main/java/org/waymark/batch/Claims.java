package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.operations.JobName;
import org.waymark.operations.LeaseRule;
import org.waymark.operations.Leases;

/** This server's claims to run a job. A lease lasts as long as the run it was taken for. */
@Dependent
class Claims {
  private final Leases leases;
  private final LeaseRule rule;
  private final Executions executions;
  private final Clock clock;

  @Inject
  Claims(Leases leases, LeaseRule rule, Executions executions, Clock clock) {
    this.leases = leases;
    this.rule = rule;
    this.executions = executions;
    this.clock = clock;
  }

  /** Claims the job, unless a run of it is alive somewhere. */
  boolean claim(JobName job) {
    return take(job) || givenBack(job) && take(job);
  }

  private boolean take(JobName job) {
    Instant now = clock.instant();
    return leases.take(job, rule.owner(), now, now.plus(rule.length()));
  }

  private boolean givenBack(JobName job) {
    Long execution = leases.find(job).map(lease -> lease.execution()).orElse(null);
    return execution != null && executions.over(execution) && leases.releaseAfter(job, execution);
  }

  /** The claim was for this run. */
  void attach(JobName job, long execution) {
    leases.attach(job, rule.owner(), execution);
  }

  void giveBack(JobName job) {
    leases.release(job, rule.owner());
  }
}
