package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.benchmarking.PastQuarter;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.Trends;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;
import org.waymark.editions.Editions;

/**
 * The trends over the last 20 released quarters. Each is read once and kept small; one that is
 * being corrected is left out, since its figures are nobody's to see before their own release.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class ReleasedTrends {
  private static final int QUARTERS = 20;

  @Inject QuarterBenchmarks benchmarks;
  @Inject ReleasedQuarters released;
  @Inject Editions editions;

  private final Map<Long, PastQuarter> kept = new ConcurrentHashMap<>();

  public Trends all() {
    List<Released> shown = released.latest(QUARTERS);
    kept.keySet().retainAll(shown.stream().map(r -> r.publication().id()).toList());
    List<PastQuarter> quarters = new ArrayList<>();
    for (Released one : shown) {
      long id = one.publication().id();
      PastQuarter known = kept.get(id);
      if (known != null) {
        quarters.add(known);
      } else {
        Optional.ofNullable(one.publication().sealedAt())
            .flatMap(then -> benchmarks.compareAsSealed(one.quarter(), then))
            .map(PastQuarter::of)
            .ifPresent(
                past -> {
                  kept.put(id, past);
                  quarters.add(past);
                });
      }
    }
    return new Trends(quarters, editions);
  }
}
