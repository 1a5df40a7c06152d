package org.waymark.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.findings.Refusal;

/** Starts and stops jobs, each at most once at a time in the whole installation. */
public interface Jobs {
  /** Starts the job; refused while it runs anywhere. Gives the execution's number. */
  long start(JobName job, Map<String, String> parameters) throws Refusal;

  Optional<JobRun> find(long execution);

  /** The newest executions, newest first, at most so many. */
  List<JobRun> latest(int most);

  /**
   * The newest runs of a job with these parameters, newest first, back to the last that did not
   * fail: what {@link RetryRule} asks for.
   */
  List<JobRun> recent(JobName job, Map<String, String> parameters);

  /**
   * Asks a running execution, wherever it runs, to stop after what it has in hand. It is not gone
   * on with by itself, nor does the schedule start another; refused when it is over.
   */
  void stop(long execution, String by) throws Refusal;
}
