package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;

/** The returns of one range that count. */
@Named("countingReturns")
@Dependent
@SuppressWarnings("NullAway.Init")
public class ReturnsToScore extends IdReader {
  @Inject CountingReturns counting;
  @Inject @BatchProperty String quarter;

  @Override
  List<ReturnId> all() {
    return counting.of(QuarterId.parse(quarter), CountingRule.PROVISIONAL);
  }
}
