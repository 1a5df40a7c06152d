package org.waymark.batch;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.StepExecution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A batch runtime whose executions do nothing: a test says how each stands. */
final class MemoryBatch implements JobOperator {
  final List<Run> runs = new ArrayList<>();

  /** One execution. */
  static final class Run implements JobExecution, JobInstance {
    final long id;
    final long instance;
    final String job;
    final Properties parameters;
    BatchStatus status = BatchStatus.STARTED;
    @Nullable Date ended;

    Run(long id, long instance, String job, Properties parameters) {
      this.id = id;
      this.instance = instance;
      this.job = job;
      this.parameters = parameters;
    }

    @Override
    public long getExecutionId() {
      return id;
    }

    @Override
    public long getInstanceId() {
      return instance;
    }

    @Override
    public String getJobName() {
      return job;
    }

    @Override
    public BatchStatus getBatchStatus() {
      return status;
    }

    @Override
    public Date getStartTime() {
      return new Date(0);
    }

    @Override
    public @Nullable Date getEndTime() {
      return ended;
    }

    @Override
    public String getExitStatus() {
      return status.name();
    }

    @Override
    public Date getCreateTime() {
      return new Date(0);
    }

    @Override
    public Date getLastUpdatedTime() {
      return new Date(0);
    }

    @Override
    public Properties getJobParameters() {
      return parameters;
    }
  }

  Run run(long id) {
    return runs.stream()
        .filter(r -> r.id == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchJobExecutionException("no " + id));
  }

  private long add(long instance, String job, Properties parameters) {
    long id = runs.size() + 1L;
    runs.add(new Run(id, instance == 0 ? id : instance, job, parameters));
    return id;
  }

  @Override
  public long start(String job, Properties parameters) {
    return add(0, job, parameters);
  }

  @Override
  public long restart(long execution, Properties parameters) {
    Run before = run(execution);
    boolean over = Executions.over(before);
    if (before.status == BatchStatus.COMPLETED
        || !over && !"force".equals(parameters.getProperty("jberet.restart.mode"))) {
      throw new JobRestartException("run " + execution + " is " + before.status);
    }
    if (!over) {
      before.status = BatchStatus.FAILED;
    }
    return add(before.instance, before.job, parameters);
  }

  @Override
  public void stop(long execution) {
    if (Executions.over(run(execution))) {
      throw new JobExecutionNotRunningException("run " + execution);
    }
    run(execution).status = BatchStatus.STOPPED;
  }

  @Override
  public void abandon(long execution) {
    run(execution).status = BatchStatus.ABANDONED;
  }

  @Override
  public JobExecution getJobExecution(long execution) {
    return run(execution);
  }

  @Override
  public JobInstance getJobInstance(long execution) {
    return run(execution);
  }

  @Override
  public List<JobExecution> getJobExecutions(JobInstance instance) {
    return List.copyOf(runs.stream().filter(r -> r.instance == instance.getInstanceId()).toList());
  }

  @Override
  public List<JobInstance> getJobInstances(String job, int start, int count) {
    return List.copyOf(
        runs.stream()
            .filter(r -> r.job.equals(job) && r.id == r.instance)
            .sorted(Comparator.comparingLong((Run r) -> r.id).reversed())
            .skip(start)
            .limit(count)
            .toList());
  }

  @Override
  public int getJobInstanceCount(String job) {
    return getJobInstances(job, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public List<Long> getRunningExecutions(String job) {
    return runs.stream()
        .filter(r -> r.job.equals(job) && !Executions.over(r) && r.status != BatchStatus.STOPPING)
        .map(r -> r.id)
        .toList();
  }

  @Override
  public Set<String> getJobNames() {
    Set<String> names = new TreeSet<>();
    runs.forEach(r -> names.add(r.job));
    return names;
  }

  @Override
  public Properties getParameters(long execution) {
    return run(execution).parameters;
  }

  @Override
  public List<StepExecution> getStepExecutions(long execution) {
    return List.of();
  }
}
