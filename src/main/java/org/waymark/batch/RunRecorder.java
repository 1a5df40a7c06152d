package org.waymark.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.RetryRule;
import org.waymark.operations.RunLog;

/**
 * Says how each run ended. Its lease is not given back here: a lease lasts until the runtime has
 * written the end, so that no other server takes the run for an interrupted one.
 */
@Named("runRecorder")
@Dependent
public class RunRecorder extends AbstractJobListener {
  private final JobContext job;
  private final RunLog log;
  private final Jobs jobs;

  @Inject
  RunRecorder(JobContext job, RunLog log, Jobs jobs) {
    this.job = job;
    this.log = log;
    this.jobs = jobs;
  }

  @Override
  public void afterJob() {
    JobName name = JobName.parse(job.getJobName());
    log.say(name, job.getExecutionId(), "ended, " + job.getBatchStatus() + pause(name));
  }

  private String pause(JobName name) {
    int failures =
        job.getBatchStatus() == BatchStatus.FAILED
            ? RetryRule.failures(jobs.recent(name, parameters()))
            : 0;
    return failures == 0
        ? ""
        : "; failures in a row: %d, the schedule waits %d min"
            .formatted(failures, RetryRule.pause(failures).toMinutes());
  }

  private Map<String, String> parameters() {
    return jobs.find(job.getExecutionId())
        .map(JobRun::quarter)
        .map(quarter -> Map.of("quarter", quarter))
        .orElse(Map.of());
  }
}
