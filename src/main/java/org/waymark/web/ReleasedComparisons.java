package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.ReleasedQuarters.Released;

/**
 * The comparisons behind the results pages. What is released does not change, and comparing a
 * quarter takes a while, so the few that were looked at last are kept.
 */
@ApplicationScoped
public class ReleasedComparisons {
  @Inject QuarterBenchmarks benchmarks;

  private final LatestFew<PeerComparison> kept = new LatestFew<>();
  private final LatestFew<PeerComparison> rebuilt = new LatestFew<>();

  /**
   * The comparison that the released publication was made of; nothing while a correction is under
   * way, whose figures are nobody's to see before its own release.
   */
  public Optional<PeerComparison> of(Released released) {
    return asSealed(released.quarter(), released.publication());
  }

  private Optional<PeerComparison> asSealed(Quarter quarter, Publication publication) {
    Instant sealed = publication.sealedAt();
    return sealed == null
        ? Optional.empty()
        : kept.of(publication.id(), () -> benchmarks.compareAsSealed(quarter, sealed));
  }

  /** What a sealed version was made of, and whether its figures had to be worked out again. */
  public record OfVersion(PeerComparison comparison, boolean again) {}

  /** Of any version, be it replaced; nothing while it is being prepared. */
  public Optional<OfVersion> ofVersion(Quarter quarter, Publication publication) {
    Instant sealed = publication.sealedAt();
    if (sealed == null) {
      return Optional.empty();
    }
    return asSealed(quarter, publication)
        .map(comparison -> new OfVersion(comparison, false))
        .or(
            () ->
                rebuilt
                    .of(publication.id(), () -> Optional.of(benchmarks.rebuilt(quarter, sealed)))
                    .map(comparison -> new OfVersion(comparison, true)));
  }
}
