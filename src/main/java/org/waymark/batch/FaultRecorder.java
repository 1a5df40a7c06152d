package org.waymark.batch;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.operations.Faults;

/** Records what made a step fail, with a reference for the operator. */
@Named("faultRecorder")
@Dependent
public class FaultRecorder extends AbstractStepListener {
  private final JobContext job;
  private final StepContext step;
  private final Faults faults;

  @Inject
  FaultRecorder(JobContext job, StepContext step, Faults faults) {
    this.job = job;
    this.step = step;
    this.faults = faults;
  }

  @Override
  public void afterStep() {
    if (step.getException() != null) {
      faults.record(job.getJobName(), "step " + step.getStepName(), step.getException());
    }
  }
}
