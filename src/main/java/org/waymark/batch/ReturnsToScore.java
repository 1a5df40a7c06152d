package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.UnscoredReturns;

/** The returns of one range that count and have no scores yet. */
@Named("countingReturns")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ReturnsToScore extends IdReader {
  @Inject UnscoredReturns unscored;
  @Inject @BatchProperty String quarter;

  @Override
  List<ReturnId> all() {
    return unscored.of(QuarterId.parse(quarter));
  }
}
