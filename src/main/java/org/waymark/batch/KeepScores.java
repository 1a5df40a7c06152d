package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Scores;

/** Keeps scores in the chunk's transaction. */
@Named("keepScores")
@Dependent
public class KeepScores extends AbstractItemWriter {
  private final Scores scores;
  private final Tallies tallies;
  private final JobContext job;

  @Inject
  KeepScores(Scores scores, Tallies tallies, JobContext job) {
    this.scores = scores;
    this.tallies = tallies;
    this.job = job;
  }

  @Override
  public void writeItems(List<Object> items) {
    scores.save(items.stream().map(MaturityScore.class::cast).toList());
    tallies.count(job.getExecutionId(), "returns scored", items.size());
  }
}
