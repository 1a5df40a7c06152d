package org.waymark.batch;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import java.util.List;
import java.util.Properties;
import org.waymark.returns.ReturnId;

/**
 * Cuts the numbers that a step works on into one range per core. A restart cuts anew: what is
 * stored is the checkpoint, and ranges cut from other returns or for other cores would miss some.
 */
final class IdRanges {
  private IdRanges() {}

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** At least one range, empty when there is nothing to do. */
  static PartitionPlan plan(List<ReturnId> rising) {
    int parts = Math.max(1, Math.min(cores(), rising.size()));
    var ranges = new Properties[parts];
    for (int part = 0; part < parts; part++) {
      ranges[part] = new Properties();
      int from = rising.size() * part / parts;
      int to = rising.size() * (part + 1) / parts - 1;
      boolean empty = rising.isEmpty();
      ranges[part].setProperty("from", empty ? "1" : rising.get(from).toString());
      ranges[part].setProperty("to", empty ? "0" : rising.get(to).toString());
    }
    var plan = new PartitionPlanImpl();
    plan.setPartitions(parts);
    plan.setThreads(parts);
    plan.setPartitionsOverride(true);
    plan.setPartitionProperties(ranges);
    return plan;
  }
}
