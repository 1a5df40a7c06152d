package org.waymark.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.benchmarking.Benchmark;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.Document;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.TrendsReport;

/** Prints one organisation's pack. */
@Named("printPack")
@Dependent
@SuppressWarnings("NullAway.Init")
public class PrintPack implements ItemProcessor {
  @Inject RunInHand inHand;
  @Inject OrganisationPacks packs;

  @Override
  public Document processItem(Object item) {
    PublishingRun run = inHand.get();
    Benchmark one = (Benchmark) item;
    return packs.print(
        OrganisationReport.of(one, run.note()),
        TrendsReport.of(one.organisation(), run.trends()),
        AdviceReport.of(one, run.advice().get()));
  }
}
