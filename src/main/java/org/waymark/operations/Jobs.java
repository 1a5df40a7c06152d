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

  /** Asks a running execution to stop after what it has in hand; refused when it does not run. */
  void stop(long execution) throws Refusal;
}
