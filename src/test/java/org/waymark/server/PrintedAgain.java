package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.advice.AdviceDesk;
import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.Document;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.QuarterReturns;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingRule;

/** What a publication was made from, printed once more. */
@Dependent
public class PrintedAgain {
  @Inject Quarters quarters;
  @Inject QuarterBenchmarks benchmarks;
  @Inject AdviceDesk advice;
  @Inject Returns returns;
  @Inject OrganisationPacks packs;
  @Inject NationalSummaries summaries;

  String madeFrom(Publication publication) {
    return comparison(publication).madeFrom();
  }

  List<Document> documents(Publication publication) {
    PeerComparison comparison = comparison(publication);
    PublicationNote note = publication.note(new DocumentSettings(false));
    QuarterAdvice advised = advice.advice(comparison, advice.facts(comparison), Optional.empty());
    List<Document> all = new ArrayList<>();
    for (Benchmark one : comparison.benchmarks()) {
      all.add(packs.print(OrganisationReport.of(one, note), AdviceReport.of(one, advised)));
    }
    var asked = QuarterReturns.of(comparison, returns.ofQuarter(publication.quarter()));
    all.add(
        summaries.print(NationalSummary.of(comparison, asked, note), NationalAdvice.of(advised)));
    all.add(ComparisonTable.of(comparison.benchmarks(), note));
    return all;
  }

  private PeerComparison comparison(Publication publication) {
    return benchmarks.compare(
        quarters.find(publication.quarter()).orElseThrow(), CountingRule.PUBLICATION);
  }
}
