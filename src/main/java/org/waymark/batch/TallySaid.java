package org.waymark.batch;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;

/** Says what a step's parts have counted: "34 accepted, 6 rejected". */
@Named("tallySaid")
@Dependent
public class TallySaid extends AbstractStepListener {
  private final JobContext job;
  private final Tallies tallies;
  private final RunLog log;

  @Inject
  TallySaid(JobContext job, Tallies tallies, RunLog log) {
    this.job = job;
    this.tallies = tallies;
    this.log = log;
  }

  @Override
  public void afterStep() {
    Map<String, Integer> counted = tallies.take(job.getExecutionId());
    if (!counted.isEmpty()) {
      log.say(
          JobName.parse(job.getJobName()),
          job.getExecutionId(),
          counted.entrySet().stream()
              .map(e -> e.getValue() + " " + e.getKey())
              .collect(Collectors.joining(", ")));
    }
  }
}
