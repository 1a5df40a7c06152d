package org.waymark.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.LeaseRule;
import org.waymark.operations.Leases;

/** Jobs by the server's batch runtime, each behind its lease. */
@Dependent
class OperatorJobs implements Jobs {
  private final Leases leases;
  private final LeaseRule rule;
  private final Clock clock;

  @Inject
  OperatorJobs(Leases leases, LeaseRule rule, Clock clock) {
    this.leases = leases;
    this.rule = rule;
    this.clock = clock;
  }

  @Override
  public long start(JobName job, Map<String, String> parameters) throws Refusal {
    var properties = new Properties();
    properties.putAll(parameters);
    Instant now = clock.instant();
    if (!leases.take(job, rule.owner(), now, now.plus(rule.length()))) {
      throw new Refusal(Refusal.Reason.CONFLICT, job.id() + " is already running.");
    }
    try {
      long execution = operator().start(job.id(), properties);
      leases.attach(job, rule.owner(), execution);
      return execution;
    } catch (BatchRuntimeException e) {
      leases.release(job, rule.owner());
      throw e;
    }
  }

  @Override
  public Optional<JobRun> find(long execution) {
    try {
      return Optional.ofNullable(operator().getJobExecution(execution)).map(OperatorJobs::run);
    } catch (jakarta.batch.operations.NoSuchJobExecutionException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<JobRun> latest(int most) {
    JobOperator operator = operator();
    return operator.getJobNames().stream()
        .flatMap(name -> operator.getJobInstances(name, 0, most).stream())
        .flatMap(instance -> operator.getJobExecutions(instance).stream())
        .map(OperatorJobs::run)
        .sorted(Comparator.comparingLong(JobRun::execution).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public void stop(long execution) throws Refusal {
    try {
      operator().stop(execution);
    } catch (BatchRuntimeException e) {
      throw new Refusal(Refusal.Reason.CONFLICT, "Run " + execution + " is not running here.");
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  private static JobRun run(JobExecution execution) {
    return new JobRun(
        execution.getExecutionId(),
        execution.getJobName(),
        execution.getBatchStatus().name(),
        instant(execution.getStartTime()),
        instant(execution.getEndTime()));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
