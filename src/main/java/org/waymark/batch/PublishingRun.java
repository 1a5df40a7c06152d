package org.waymark.batch;

import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.reporting.DocumentSettings;
import org.waymark.reporting.PublicationNote;

/**
 * What one publishing run works with: its publication, as it was begun, the comparison, and the
 * trends that lead up to it, and the advice on it.
 */
record PublishingRun(
    Publication publication,
    Quarter quarter,
    PeerComparison comparison,
    Trends trends,
    Once<QuarterAdvice> advice,
    DocumentSettings settings) {
  PublishingRun {
    if (publication.state() == Publication.State.PREPARING
        && !publication.madeFrom().equals(Publication.inputs(comparison, trends))) {
      throw new IllegalStateException(
          "returns, register, edition or earlier quarters of %s changed while its publication was being prepared; publish the quarter again"
              .formatted(quarter.id()));
    }
  }

  /** False when another run has sealed this publication: then nothing is left to make. */
  boolean takesDocuments() {
    return publication.state() == Publication.State.PREPARING;
  }

  PublicationNote note() {
    return publication.note(settings);
  }
}
