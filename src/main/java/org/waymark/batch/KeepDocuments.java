package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.distribution.Publications;
import org.waymark.reporting.Document;

/** Puts documents into the publication, in the chunk's transaction. */
@Named("keepDocuments")
@Dependent
@SuppressWarnings("NullAway.Init")
public class KeepDocuments extends AbstractItemWriter {
  @Inject RunInHand inHand;
  @Inject Publications publications;
  @Inject Tallies tallies;
  @Inject JobContext job;

  @Override
  public void writeItems(List<Object> items) {
    long publication = inHand.get().publication().id();
    items.forEach(item -> publications.put(publication, (Document) item));
    tallies.count(job.getExecutionId(), "packs printed", items.size());
  }
}
