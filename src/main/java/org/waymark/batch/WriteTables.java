package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
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
  @Inject RunInHand inHand;
  @Inject Publications publications;

  @Override
  public String process() {
    PublishingRun run = inHand.get();
    var benchmarks = run.comparison().benchmarks();
    if (run.takesDocuments() && !benchmarks.isEmpty()) {
      publications.put(run.publication().id(), ComparisonTable.of(benchmarks, run.note()));
    }
    return "COMPLETED";
  }
}
