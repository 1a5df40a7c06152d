package org.waymark.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.advice.AdviceDesk;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.reporting.DocumentSettings;
import org.waymark.scoring.CountingRule;

/**
 * The publishing run that a step belongs to. Its first step begins the publication, or takes up the
 * one being prepared; all later steps, those after a restart included, find that same one by the
 * number of the job instance, which a restart keeps.
 */
@Dependent
class RunInHand {
  private final JobContext job;
  private final PublishingRuns underWay;
  private final Quarters quarters;
  private final QuarterBenchmarks benchmarks;
  private final Publications publications;
  private final ReleasedHistory history;
  private final AdviceDesk advice;
  private final DocumentSettings settings;
  private final Clock clock;

  @Inject
  RunInHand(
      JobContext job,
      PublishingRuns underWay,
      Quarters quarters,
      QuarterBenchmarks benchmarks,
      Publications publications,
      ReleasedHistory history,
      AdviceDesk advice,
      DocumentSettings settings,
      Clock clock) {
    this.job = job;
    this.underWay = underWay;
    this.quarters = quarters;
    this.benchmarks = benchmarks;
    this.publications = publications;
    this.history = history;
    this.advice = advice;
    this.settings = settings;
    this.clock = clock;
  }

  /** Works out the quarter's ranks as well, once: later steps find them kept. */
  PublishingRun begin(QuarterId id) {
    Quarter quarter = quarters.find(id).orElseThrow();
    PeerComparison comparison = benchmarks.rank(compare(quarter));
    Optional<Publication> begun = publications.ofRun(job.getInstanceId());
    Instant now = clock.instant();
    Trends trends = history.before(comparison, begun.map(Publication::begunAt).orElse(now));
    Publication publication =
        begun.orElseGet(
            () -> carried(publications.prepare(id, Publication.inputs(comparison, trends), now)));
    return underWay.of(job.getExecutionId(), () -> run(publication, quarter, comparison, trends));
  }

  private Publication carried(Publication prepared) {
    publications.carry(job.getInstanceId(), prepared.id());
    return prepared;
  }

  /** The run's publication as it is now. */
  Publication publication() {
    return publications.ofRun(job.getInstanceId()).orElseThrow();
  }

  /** All that the run works with, brought together once on this server. */
  PublishingRun get() {
    return underWay.of(job.getExecutionId(), this::anew);
  }

  /**
   * The same brought together once more; it fails when a return, the register, the edition or an
   * earlier quarter has changed since the run began. An earlier quarter that was released since is
   * none of its own.
   */
  PublishingRun anew() {
    Publication publication = publication();
    Quarter quarter = quarters.find(publication.quarter()).orElseThrow();
    PeerComparison comparison = benchmarks.withRanks(compare(quarter));
    return run(publication, quarter, comparison, history.before(comparison, publication.begunAt()));
  }

  /** Its advice is brought together by the step that first asks for it. */
  private PublishingRun run(
      Publication publication, Quarter quarter, PeerComparison comparison, Trends trends) {
    return new PublishingRun(
        publication,
        quarter,
        comparison,
        trends,
        new Once<>(
            () ->
                advice.advice(
                    comparison, advice.facts(comparison), before(quarter, publication.begunAt()))),
        settings);
  }

  /** What was released of the quarter before when the run began. */
  private Optional<PeerComparison> before(Quarter quarter, Instant begun) {
    return quarters
        .find(quarter.id().previous())
        .flatMap(
            last ->
                publications
                    .releasedBy(begun, last.id())
                    .map(Publication::sealedAt)
                    .flatMap(then -> benchmarks.compareAsSealed(last, then)));
  }

  private PeerComparison compare(Quarter quarter) {
    return benchmarks.compare(quarter, CountingRule.PUBLICATION);
  }
}
