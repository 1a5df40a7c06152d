package org.waymark.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets go of what a publishing run worked with. */
@Named("publishingRunEnd")
@Dependent
public class PublishingRunEnd extends AbstractJobListener {
  private final JobContext job;
  private final PublishingRuns underWay;

  @Inject
  PublishingRunEnd(JobContext job, PublishingRuns underWay) {
    this.job = job;
    this.underWay = underWay;
  }

  @Override
  public void afterJob() {
    underWay.ended(job.getExecutionId());
  }
}
