package org.waymark.batch;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.operations.JobName;

/** The batch runtime's executions. It counts a job that nobody ever started as unknown. */
@Dependent
class Executions {
  private final Supplier<JobOperator> runtime;

  @Inject
  Executions() {
    this(BatchRuntime::getJobOperator);
  }

  Executions(Supplier<JobOperator> runtime) {
    this.runtime = runtime;
  }

  JobOperator operator() {
    return runtime.get();
  }

  Optional<JobExecution> find(long execution) {
    try {
      return Optional.ofNullable(operator().getJobExecution(execution));
    } catch (NoSuchJobExecutionException e) {
      return Optional.empty();
    }
  }

  /** Whether it has ended, or is none (any more). */
  boolean over(long execution) {
    return find(execution).map(Executions::over).orElse(true);
  }

  static boolean over(JobExecution execution) {
    return switch (execution.getBatchStatus()) {
      case COMPLETED, FAILED, STOPPED, ABANDONED -> true;
      case STARTING, STARTED, STOPPING -> false;
    };
  }

  /** Those that the database calls running, oldest first, whether somebody works on them or not. */
  List<JobExecution> running(JobName job) {
    try {
      return operator().getRunningExecutions(job.id()).stream()
          .sorted()
          .flatMap(id -> find(id).stream())
          .toList();
    } catch (NoSuchJobException never) {
      return List.of();
    }
  }

  /** The executions of the newest instances, newest first. */
  Stream<JobExecution> newest(JobName job, int instances) {
    List<JobInstance> found;
    try {
      found = operator().getJobInstances(job.id(), 0, instances);
    } catch (NoSuchJobException never) {
      return Stream.empty();
    }
    return found.stream()
        .flatMap(
            instance ->
                operator().getJobExecutions(instance).stream()
                    .sorted(Comparator.comparingLong(JobExecution::getExecutionId).reversed()));
  }

  void stop(long execution) {
    try {
      operator().stop(execution);
    } catch (JobExecutionNotRunningException e) {
      // It has ended meanwhile.
    }
  }
}
