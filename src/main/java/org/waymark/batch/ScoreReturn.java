package org.waymark.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.MaturityScore;

/** Scores one return. */
@Named("scoreReturn")
@Dependent
public class ScoreReturn implements ItemProcessor {
  private final CountingReturns counting;

  @Inject
  ScoreReturn(CountingReturns counting) {
    this.counting = counting;
  }

  @Override
  public MaturityScore processItem(Object item) {
    return counting.score((ReturnId) item);
  }
}
