package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.distribution.Publications;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.PeopleTable;

/** Writes the comparison table for regulators, and that of how many people were counted. */
@Named("writeTables")
@Dependent
@SuppressWarnings("NullAway.Init")
public class WriteTables extends AbstractBatchlet {
  @Inject RunInHand inHand;
  @Inject QuarterBenchmarks benchmarks;
  @Inject Publications publications;

  @Override
  public String process() {
    PublishingRun run = inHand.get();
    var compared = run.comparison().benchmarks();
    if (run.takesDocuments() && !compared.isEmpty()) {
      long publication = run.publication().id();
      publications.put(publication, ComparisonTable.of(compared, run.note()));
      var people = benchmarks.people(run.comparison());
      if (!people.isEmpty()) {
        publications.put(publication, PeopleTable.of(run.quarter().id(), people, run.note()));
      }
    }
    return "COMPLETED";
  }
}
