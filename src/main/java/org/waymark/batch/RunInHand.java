package org.waymark.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.advice.AdviceDesk;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
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
      AdviceDesk advice,
      DocumentSettings settings,
      Clock clock) {
    this.job = job;
    this.underWay = underWay;
    this.quarters = quarters;
    this.benchmarks = benchmarks;
    this.publications = publications;
    this.advice = advice;
    this.settings = settings;
    this.clock = clock;
  }

  /** Works out the quarter's ranks as well, once: later steps find them kept. */
  PublishingRun begin(QuarterId id) {
    Quarter quarter = quarters.find(id).orElseThrow();
    PeerComparison comparison = benchmarks.rank(compare(quarter));
    Publication publication =
        publications
            .ofRun(job.getInstanceId())
            .orElseGet(
                () -> carried(publications.prepare(id, comparison.madeFrom(), clock.instant())));
    return underWay.of(job.getExecutionId(), () -> run(publication, quarter, comparison));
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
   * The same brought together once more; it fails when a return, the register or the edition has
   * changed since the run began.
   */
  PublishingRun anew() {
    Publication publication = publication();
    Quarter quarter = quarters.find(publication.quarter()).orElseThrow();
    return run(publication, quarter, benchmarks.withRanks(compare(quarter)));
  }

  /** Its advice is brought together by the step that first asks for it. */
  private PublishingRun run(Publication publication, Quarter quarter, PeerComparison comparison) {
    return new PublishingRun(
        publication,
        quarter,
        comparison,
        new Once<>(() -> advice.advice(comparison, advice.facts(comparison), before(quarter))),
        settings);
  }

  /** What was released of the quarter before. */
  private Optional<PeerComparison> before(Quarter quarter) {
    return quarters
        .find(quarter.id().previous())
        .flatMap(
            last ->
                publications
                    .released(last.id())
                    .map(Publication::sealedAt)
                    .flatMap(then -> benchmarks.compareAsSealed(last, then)));
  }

  private PeerComparison compare(Quarter quarter) {
    return benchmarks.compare(quarter, CountingRule.PUBLICATION);
  }
}
