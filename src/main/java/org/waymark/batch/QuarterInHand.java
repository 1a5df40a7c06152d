package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.reporting.PublicationNote;
import org.waymark.scoring.CountingRule;

/**
 * The quarter that a publishing run is about, its comparison and the publication in preparation.
 */
@Dependent
class QuarterInHand {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Quarters quarters;
  private final QuarterBenchmarks benchmarks;
  private final Publications publications;
  private final Clock clock;

  @Inject
  QuarterInHand(
      Quarters quarters, QuarterBenchmarks benchmarks, Publications publications, Clock clock) {
    this.quarters = quarters;
    this.benchmarks = benchmarks;
    this.publications = publications;
    this.clock = clock;
  }

  Quarter quarter(String id) {
    return quarters.find(QuarterId.parse(id)).orElseThrow();
  }

  PeerComparison comparison(String id) {
    return benchmarks.compare(quarter(id), CountingRule.PUBLICATION);
  }

  Publication publication(String id) {
    return publications.prepare(QuarterId.parse(id), clock.instant());
  }

  /** Dates come from the publication, so that a run that was interrupted prints the same bytes. */
  PublicationNote note(String id) {
    Publication publication = publication(id);
    return new PublicationNote(
        publication.version(), LocalDate.ofInstant(publication.begunAt(), ENGLAND), false);
  }
}
