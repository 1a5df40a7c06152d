package org.waymark.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;

/**
 * As many parts as there are cores; part n prints every n-th organisation. A restart, maybe with
 * other cores, deals anew: what is stored is the checkpoint.
 */
@Named("onePartPerCore")
@Dependent
public class OnePartPerCore implements PartitionMapper {
  @Override
  public PartitionPlan mapPartitions() {
    int parts = IdRanges.cores();
    var each = new Properties[parts];
    for (int part = 0; part < parts; part++) {
      each[part] = new Properties();
      each[part].setProperty("part", Integer.toString(part));
      each[part].setProperty("parts", Integer.toString(parts));
    }
    var plan = new PartitionPlanImpl();
    plan.setPartitions(parts);
    plan.setThreads(parts);
    plan.setPartitionsOverride(true);
    plan.setPartitionProperties(each);
    return plan;
  }
}
