package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.distribution.ReleasedQuarters.Released;

/**
 * The comparisons behind the results pages. What is released does not change, and comparing a
 * quarter takes a while, so the few that were looked at last are kept.
 */
@ApplicationScoped
public class ReleasedComparisons {
  private static final int KEPT = 4;

  @Inject QuarterBenchmarks benchmarks;

  private final Map<Long, PeerComparison> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PeerComparison> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The comparison that the released publication was made of; nothing while a correction is under
   * way, whose figures are nobody's to see before its own release.
   */
  public Optional<PeerComparison> of(Released released) {
    long id = released.publication().id();
    @Nullable PeerComparison known;
    synchronized (kept) {
      known = kept.get(id);
    }
    if (known != null) {
      return Optional.of(known);
    }
    // Compared outside the lock: two at once do the same work, nobody waits for another quarter.
    Optional<PeerComparison> made =
        Optional.ofNullable(released.publication().sealedAt())
            .flatMap(then -> benchmarks.compareAsSealed(released.quarter(), then));
    synchronized (kept) {
      made.ifPresent(comparison -> kept.put(id, comparison));
    }
    return made;
  }
}
