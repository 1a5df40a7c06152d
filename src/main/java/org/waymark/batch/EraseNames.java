package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.distribution.Retention;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;

/** Blanks the names of people whose account has been closed long enough. */
@Named("eraseNames")
@Dependent
@SuppressWarnings("NullAway.Init")
public class EraseNames extends AbstractBatchlet {
  @Inject Retention retention;
  @Inject RunLog log;
  @Inject JobContext job;

  @Override
  public String process() {
    int count = retention.eraseNames();
    log.say(JobName.PURGE_EXPIRED, job.getExecutionId(), count + " names erased");
    return "COMPLETED";
  }
}
