package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.distribution.Publications;
import org.waymark.reporting.ComparisonTable;

/** Writes the comparison table for regulators. */
@Named("writeTables")
@Dependent
@SuppressWarnings("NullAway.Init")
public class WriteTables extends AbstractBatchlet {
  @Inject QuarterInHand inHand;
  @Inject Publications publications;
  @Inject @BatchProperty String quarter;

  @Override
  public String process() {
    var benchmarks = inHand.comparison(quarter).benchmarks();
    if (!benchmarks.isEmpty()) {
      publications.put(inHand.publication(quarter).id(), ComparisonTable.of(benchmarks));
    }
    return "COMPLETED";
  }
}
