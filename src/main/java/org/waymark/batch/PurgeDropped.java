package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.distribution.Retention;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;

/** Deletes the copies of dropped files that have been kept long enough. */
@Named("purgeDropped")
@Dependent
@SuppressWarnings("NullAway.Init")
public class PurgeDropped extends AbstractBatchlet {
  @Inject Retention retention;
  @Inject RunLog log;
  @Inject JobContext job;

  @Override
  public String process() {
    int count = retention.purgeDropped();
    log.say(JobName.PURGE_EXPIRED, job.getExecutionId(), count + " dropped files purged");
    return "COMPLETED";
  }
}
