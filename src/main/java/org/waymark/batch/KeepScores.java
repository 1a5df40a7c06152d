package org.waymark.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
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

  @Inject
  KeepScores(Scores scores) {
    this.scores = scores;
  }

  @Override
  public void writeItems(List<Object> items) {
    items.forEach(item -> scores.save((MaturityScore) item));
  }
}
