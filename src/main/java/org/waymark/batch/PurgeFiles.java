package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.distribution.Retention;
import org.waymark.returns.ReturnId;

/** Deletes files in the chunk's transaction. */
@Named("purgeFiles")
@Dependent
@SuppressWarnings("NullAway.Init")
public class PurgeFiles extends AbstractItemWriter {
  @Inject Retention retention;
  @Inject Tallies tallies;
  @Inject JobContext job;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      if (retention.purge((ReturnId) item)) {
        tallies.count(job.getExecutionId(), "files of returns purged", 1);
      }
    }
  }
}
