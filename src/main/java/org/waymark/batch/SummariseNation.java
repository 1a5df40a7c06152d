package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.distribution.Publications;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.QuarterReturns;
import org.waymark.reporting.TrendsReport;
import org.waymark.returns.Returns;

/** Prints the national summary. */
@Named("summariseNation")
@Dependent
@SuppressWarnings("NullAway.Init")
public class SummariseNation extends AbstractBatchlet {
  @Inject RunInHand inHand;
  @Inject Returns returns;
  @Inject NationalSummaries summaries;
  @Inject Publications publications;

  @Override
  public String process() {
    PublishingRun run = inHand.get();
    if (run.takesDocuments()) {
      var asked = QuarterReturns.of(run.comparison(), returns.ofQuarter(run.quarter().id()));
      publications.put(
          run.publication().id(),
          summaries.print(
              NationalSummary.of(run.comparison(), asked, run.note()),
              TrendsReport.of(PeerGroup.NATION, run.trends()),
              NationalAdvice.of(run.advice().get())));
    }
    return "COMPLETED";
  }
}
