package org.waymark.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.calendar.QuarterId;
import org.waymark.scoring.UnscoredReturns;

/** The returns to score, a range for each core. */
@Named("countingReturnRanges")
@Dependent
@SuppressWarnings("NullAway.Init")
public class CountingReturnRanges implements PartitionMapper {
  @Inject UnscoredReturns unscored;
  @Inject @BatchProperty String quarter;

  @Override
  public PartitionPlan mapPartitions() {
    return IdRanges.plan(unscored.of(QuarterId.parse(quarter)));
  }
}
