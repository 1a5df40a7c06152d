package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;
import org.waymark.validation.Examined;

/** Accepts or rejects what was examined, and says of each rejected return what is wrong first. */
@Named("recordExamination")
@Dependent
@SuppressWarnings("NullAway.Init")
public class RecordExamination extends AbstractItemWriter {
  @Inject OneReturn oneReturn;
  @Inject Faults faults;
  @Inject Tallies tallies;
  @Inject RunLog log;
  @Inject JobContext job;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      Examined examined = (Examined) item;
      try {
        record(examined);
      } catch (RuntimeException e) {
        faults.record("take-in-returns", "return " + examined.id(), e);
        oneReturn.failed(examined.id());
      }
    }
  }

  private void record(Examined examined) {
    if (oneReturn.record(examined)) {
      boolean accepted = examined.outcome().acceptable();
      tallies.count(job.getExecutionId(), accepted ? "accepted" : "rejected", 1);
      if (!accepted) {
        log.say(JobName.TAKE_IN_RETURNS, job.getExecutionId(), oneReturn.whyRejected(examined));
      }
    }
  }
}
