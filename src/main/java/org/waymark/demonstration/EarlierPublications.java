package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.People;
import org.waymark.advice.AdviceDesk;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.reporting.ComparisonTable;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.NationalSummaries;
import org.waymark.reporting.NationalSummary;
import org.waymark.reporting.PublicationNote;
import org.waymark.reporting.QuarterReturns;
import org.waymark.reporting.TrendsReport;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.Scores;

/**
 * Scores, compares and releases an earlier quarter. Its documents are those for all, the national
 * summary and the table: printing 16 times 42 packs would take longer than anybody waits for a
 * demonstration.
 */
@Dependent
class EarlierPublications {
  private static final Duration PREPARED_AFTER = Duration.ofHours(1);

  private final CountingReturns counting;
  private final Scores scores;
  private final QuarterBenchmarks benchmarks;
  private final PeerFigures figures;
  private final Publications publications;
  private final ReleasedHistory history;
  private final Returns returns;
  private final AdviceDesk advice;
  private final NationalSummaries summaries;
  private final People people;

  @Inject
  EarlierPublications(
      CountingReturns counting,
      Scores scores,
      QuarterBenchmarks benchmarks,
      PeerFigures figures,
      Publications publications,
      ReleasedHistory history,
      Returns returns,
      AdviceDesk advice,
      NationalSummaries summaries,
      People people) {
    this.counting = counting;
    this.scores = scores;
    this.benchmarks = benchmarks;
    this.figures = figures;
    this.publications = publications;
    this.history = history;
    this.returns = returns;
    this.advice = advice;
    this.summaries = summaries;
    this.people = people;
  }

  void publish(Quarter quarter) {
    scores.save(
        counting.of(quarter.id(), CountingRule.PROVISIONAL).stream().map(counting::score).toList());
    Instant prepared = quarter.dates().hardClose().plus(PREPARED_AFTER);
    Instant released = quarter.dates().release();
    PeerComparison comparison =
        benchmarks.rank(benchmarks.compare(quarter, CountingRule.PUBLICATION));
    Trends trends = history.before(comparison, prepared);
    Publication publication =
        publications.prepare(quarter.id(), Publication.inputs(comparison, trends), prepared);
    figures.replace(quarter.id(), comparison.statistics());
    PublicationNote note = publication.note(new DocumentSettings(true));
    var asked = QuarterReturns.of(comparison, returns.ofQuarter(quarter.id()));
    publications.put(
        publication.id(),
        summaries.print(
            NationalSummary.of(comparison, asked, note),
            TrendsReport.of(PeerGroup.NATION, trends),
            NationalAdvice.of(
                advice.advice(comparison, advice.facts(comparison), Optional.empty()))));
    publications.put(publication.id(), ComparisonTable.of(comparison.benchmarks(), note));
    returns.published(quarter.id(), CountingRule.PUBLICATION.statuses(quarter), prepared);
    publications.seal(publication.id(), prepared);
    publications.approve(
        quarter.id(),
        new Approval(people.keyOf(Cast.NATIONAL), released.minus(Duration.ofDays(1))));
    publications.release(publication.id(), released);
  }
}
