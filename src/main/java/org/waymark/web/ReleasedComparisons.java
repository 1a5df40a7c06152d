package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
  private static final int KEPT = 4;

  @Inject QuarterBenchmarks benchmarks;

  private final Map<Long, PeerComparison> kept = new Few();
  private final Map<Long, PeerComparison> rebuilt = new Few();

  /** Those that were looked at last. */
  private static final class Few extends LinkedHashMap<Long, PeerComparison> {
    private static final long serialVersionUID = 1L;

    Few() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, PeerComparison> eldest) {
      return size() > KEPT;
    }
  }

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
        : remembered(kept, publication.id(), () -> benchmarks.compareAsSealed(quarter, sealed));
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
                remembered(
                        rebuilt,
                        publication.id(),
                        () -> Optional.of(benchmarks.rebuilt(quarter, sealed)))
                    .map(comparison -> new OfVersion(comparison, true)));
  }

  private static Optional<PeerComparison> remembered(
      Map<Long, PeerComparison> few, long id, Supplier<Optional<PeerComparison>> work) {
    @Nullable PeerComparison known;
    synchronized (few) {
      known = few.get(id);
    }
    if (known != null) {
      return Optional.of(known);
    }
    // Compared outside the lock: two at once do the same work, nobody waits for another quarter.
    Optional<PeerComparison> made = work.get();
    synchronized (few) {
      made.ifPresent(comparison -> few.put(id, comparison));
    }
    return made;
  }
}
