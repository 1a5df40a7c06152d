package org.waymark.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.JobRun;
import org.waymark.operations.Jobs;
import org.waymark.operations.RunLog;
import org.waymark.operations.Stops;

/** Jobs by the server's batch runtime, each behind its lease. */
@Dependent
class OperatorJobs implements Jobs {
  private static final int RECENT = 50;

  private final Executions executions;
  private final Claims claims;
  private final InterruptedRuns interrupted;
  private final Stops stops;
  private final RunLog log;

  @Inject
  OperatorJobs(
      Executions executions, Claims claims, InterruptedRuns interrupted, Stops stops, RunLog log) {
    this.executions = executions;
    this.claims = claims;
    this.interrupted = interrupted;
    this.stops = stops;
    this.log = log;
  }

  @Override
  public long start(JobName job, Map<String, String> parameters) throws Refusal {
    if (!claims.claim(job)) {
      throw new Refusal(Refusal.Reason.CONFLICT, job.id() + " is already running.");
    }
    try {
      Optional<JobExecution> before = interrupted.of(job);
      if (before.isPresent()) {
        interrupted.goOn(job, before.get());
        throw new Refusal(
            Refusal.Reason.CONFLICT,
            "An interrupted run of %s has to end first. Try again in a moment."
                .formatted(job.id()));
      }
      var properties = new Properties();
      properties.putAll(parameters);
      long execution = executions.operator().start(job.id(), properties);
      claims.attach(job, execution);
      return execution;
    } catch (BatchRuntimeException e) {
      claims.giveBack(job);
      throw e;
    }
  }

  @Override
  public Optional<JobRun> find(long execution) {
    return executions.find(execution).map(this::run);
  }

  @Override
  public List<JobRun> latest(int most) {
    return Stream.of(JobName.values())
        .flatMap(job -> executions.newest(job, most))
        .sorted(Comparator.comparingLong(JobExecution::getExecutionId).reversed())
        .limit(most)
        .map(this::run)
        .toList();
  }

  @Override
  public List<JobRun> recent(JobName job, Map<String, String> parameters) {
    String quarter = parameters.get("quarter");
    Iterator<JobRun> runs =
        executions
            .newest(job, RECENT)
            .map(this::run)
            .filter(r -> quarter == null || quarter.equals(r.quarter()))
            .iterator();
    List<JobRun> recent = new ArrayList<>();
    boolean failed = true;
    while (failed && runs.hasNext()) {
      JobRun run = runs.next();
      recent.add(run);
      failed = run.state().equals("FAILED");
    }
    return recent;
  }

  @Override
  public void stop(long execution, String by) throws Refusal {
    JobExecution found =
        executions
            .find(execution)
            .filter(e -> !Executions.over(e))
            .orElseThrow(
                () ->
                    new Refusal(Refusal.Reason.CONFLICT, "Run " + execution + " is not running."));
    stops.ask(execution, by);
    log.say(
        JobName.parse(found.getJobName()),
        execution,
        "stopped by %s; the schedule does not start it again until somebody does".formatted(by));
    executions.stop(execution);
  }

  private JobRun run(JobExecution execution) {
    Properties parameters = execution.getJobParameters();
    return new JobRun(
        execution.getExecutionId(),
        execution.getJobName(),
        parameters == null ? null : parameters.getProperty("quarter"),
        execution.getBatchStatus().name(),
        instant(execution.getStartTime()),
        instant(execution.getEndTime()),
        stops.askedBy(execution.getExecutionId()).orElse(null));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
