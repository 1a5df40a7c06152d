package org.waymark.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.returns.Returns;

/** The waiting returns, a range for each core. */
@Named("receivedReturnRanges")
@Dependent
public class ReceivedReturnRanges implements PartitionMapper {
  private final Returns returns;

  @Inject
  ReceivedReturnRanges(Returns returns) {
    this.returns = returns;
  }

  @Override
  public PartitionPlan mapPartitions() {
    return IdRanges.plan(returns.waiting());
  }
}
