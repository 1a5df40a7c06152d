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
  /** The others stand in the list of refused files. */
  private static final int MOST_TOLD = 20;

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
    int taken = outcome.taken();
    int refused = outcome.refusals().size();
    say(
        "collected %d dropped files: %d taken, %d refused"
            .formatted(taken + refused, taken, refused));
    outcome.refusals().stream().limit(MOST_TOLD).forEach(why -> say("refused: " + why));
    return "COMPLETED";
  }

  private void say(String line) {
    log.say(JobName.TAKE_IN_RETURNS, job.getExecutionId(), line);
  }
}
