package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.distribution.Retention;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;

/** Deletes the lines of the audit trail that have been kept long enough. */
@Named("purgeTrail")
@Dependent
@SuppressWarnings("NullAway.Init")
public class PurgeTrail extends AbstractBatchlet {
  @Inject Retention retention;
  @Inject RunLog log;
  @Inject JobContext job;

  @Override
  public String process() {
    int count = retention.purgeTrail();
    log.say(JobName.PURGE_EXPIRED, job.getExecutionId(), count + " audit lines purged");
    return "COMPLETED";
  }
}
