package org.waymark.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;
import org.waymark.operations.Stops;

/**
 * Runs that a killed or stopped server left unfinished. One goes on from its checkpoints unless a
 * person had stopped it, or it was interrupted so often that it may be what kills the server.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class InterruptedRuns {
  private static final int MOST_INTERRUPTIONS = 5;
  private static final int MOST_TRIES = 3;

  @Inject Executions executions;
  @Inject Claims claims;
  @Inject Stops stops;
  @Inject RunLog log;
  @Inject Faults faults;
  private final Map<Long, Integer> tries = new ConcurrentHashMap<>();

  /**
   * The job's run that has not ended as it should. Of a job that is alive, it is the living run:
   * claim the job before doing anything about it.
   */
  Optional<JobExecution> of(JobName job) {
    return Stream.concat(executions.running(job).stream(), executions.newest(job, 1).limit(1))
        .filter(this::unfinished)
        .findFirst();
  }

  private boolean unfinished(JobExecution execution) {
    return tries.getOrDefault(execution.getExecutionId(), 0) < MOST_TRIES
        && (!Executions.over(execution)
            // An orderly end of the server leaves it so, and nobody asked for it.
            || execution.getBatchStatus() == BatchStatus.STOPPED
                && stops.askedBy(execution.getExecutionId()).isEmpty());
  }

  /** Goes on with the run, whose job this server has claimed. */
  void goOn(JobName job, JobExecution interrupted) {
    long before = interrupted.getExecutionId();
    try {
      Optional<String> stopped = stops.askedBy(before).or(() -> tooOften(job, interrupted));
      long execution = executions.operator().restart(before, parameters(interrupted));
      claims.attach(job, execution);
      if (stopped.isPresent()) {
        // The runtime ends a dead run only by going on with it: that one is stopped at once.
        stops.ask(execution, stopped.get());
        executions.stop(execution);
        log.say(
            job, execution, "stays stopped, as run %d was by %s".formatted(before, stopped.get()));
      } else {
        log.say(job, execution, "goes on with run %d, which was interrupted".formatted(before));
      }
    } catch (BatchRuntimeException e) {
      claims.giveBack(job);
      tries.merge(before, 1, Integer::sum);
      faults.record(job.id(), "going on with run " + before, e);
    }
  }

  private Optional<String> tooOften(JobName job, JobExecution interrupted) {
    long times =
        executions
            .operator()
            .getJobExecutions(executions.operator().getJobInstance(interrupted.getExecutionId()))
            .stream()
            .filter(e -> e.getBatchStatus() == BatchStatus.FAILED)
            .count();
    if (times < MOST_INTERRUPTIONS) {
      return Optional.empty();
    }
    faults.record(
        job.id(),
        "run " + interrupted.getExecutionId(),
        new IllegalStateException(
            "the server ended in this run %d times; start %s by hand once the cause is found"
                .formatted(times + 1, job.id())));
    return Optional.of("Waymark");
  }

  /**
   * A restart replaces the parameters, so they are copied; "force" since the run's server is dead.
   */
  private static Properties parameters(JobExecution interrupted) {
    var parameters = new Properties();
    Properties before = interrupted.getJobParameters();
    if (before != null) {
      before.stringPropertyNames().forEach(n -> parameters.setProperty(n, before.getProperty(n)));
    }
    parameters.setProperty("jberet.restart.mode", "force");
    return parameters;
  }
}
