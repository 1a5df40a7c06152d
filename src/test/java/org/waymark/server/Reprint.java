package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.advice.AdviceDesk;
import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.OrganisationPacks;
import org.waymark.reporting.OrganisationReport;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.QuarterReturns;
import org.waymark.reporting.TrendsReport;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingRule;

/** Prints a publication's documents once more from what they were made from. */
@Dependent
public class Reprint {
  @Inject Quarters quarters;
  @Inject QuarterBenchmarks benchmarks;
  @Inject ReleasedHistory history;
  @Inject AdviceDesk advice;
  @Inject Returns returns;
  @Inject Publications publications;
  @Inject OrganisationPacks packs;
  @Inject NationalSummaries summaries;

  /** What the publication was made from, printed once more. */
  void assertSameBytes(Publication publication) {
    Quarter quarter = quarters.find(publication.quarter()).orElseThrow();
    PeerComparison comparison =
        benchmarks.withRanks(benchmarks.compare(quarter, CountingRule.PUBLICATION));
    Trends trends = history.before(comparison, publication.begunAt());
    assertEquals(Publication.inputs(comparison, trends), publication.madeFrom());
    PublicationNote note = publication.note(new DocumentSettings(false));
    QuarterAdvice advised = advice.advice(comparison, advice.facts(comparison), Optional.empty());
    comparison
        .benchmarks()
        .forEach(
            b ->
                assertArrayEquals(
                    packs
                        .print(
                            OrganisationReport.of(b, note),
                            TrendsReport.of(b.organisation(), trends),
                            AdviceReport.of(b, advised))
                        .content(),
                    content(publication, OrganisationPacks.KIND, b.organisation().code().value())));
    var asked = QuarterReturns.of(comparison, returns.ofQuarter(quarter.id()));
    assertArrayEquals(
        summaries
            .print(
                NationalSummary.of(comparison, asked, note),
                TrendsReport.of(PeerGroup.NATION, trends),
                NationalAdvice.of(advised))
            .content(),
        content(publication, NationalSummaries.KIND, NationalSummaries.SUBJECT));
    assertArrayEquals(
        ComparisonTable.of(comparison.benchmarks(), note).content(),
        content(publication, ComparisonTable.KIND, "england"));
  }

  byte[] content(Publication publication, String kind, String subject) {
    return publications.documents(publication.id()).stream()
        .filter(d -> d.kind().equals(kind) && d.subject().equals(subject))
        .findFirst()
        .map(d -> publications.content(d.id()))
        .orElseThrow();
  }
}
