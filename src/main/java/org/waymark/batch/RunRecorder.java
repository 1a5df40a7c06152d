package org.waymark.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.operations.JobName;
import org.waymark.operations.LeaseRule;
import org.waymark.operations.Leases;
import org.waymark.operations.RunLog;

/** Says how each run ended, and gives its lease back. */
@Named("runRecorder")
@Dependent
public class RunRecorder extends AbstractJobListener {
  private final JobContext job;
  private final RunLog log;
  private final Leases leases;
  private final LeaseRule rule;

  @Inject
  RunRecorder(JobContext job, RunLog log, Leases leases, LeaseRule rule) {
    this.job = job;
    this.log = log;
    this.leases = leases;
    this.rule = rule;
  }

  @Override
  public void afterJob() {
    JobName name = JobName.parse(job.getJobName());
    log.say(name, job.getExecutionId(), "ended, " + job.getBatchStatus());
    leases.release(name, rule.owner());
  }
}
