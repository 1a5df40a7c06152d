package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;
import org.waymark.returns.DropCollection;

/** Takes complete files from the drop folder to the front desk. */
@Named("collectDroppedFiles")
@Dependent
public class CollectDroppedFiles extends AbstractBatchlet {
  private final DropCollection collection;
  private final Faults faults;
  private final RunLog log;
  private final JobContext job;

  @Inject
  CollectDroppedFiles(DropCollection collection, Faults faults, RunLog log, JobContext job) {
    this.collection = collection;
    this.faults = faults;
    this.log = log;
    this.job = job;
  }

  @Override
  public String process() {
    DropCollection.Outcome outcome =
        collection.collect(
            (file, e) -> faults.record(job.getJobName(), "dropped file " + file.path(), e));
    log.say(
        JobName.TAKE_IN_RETURNS,
        job.getExecutionId(),
        "collected %d dropped files, refused %d".formatted(outcome.taken(), outcome.refused()));
    return "COMPLETED";
  }
}
