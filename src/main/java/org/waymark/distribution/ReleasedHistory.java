package org.waymark.distribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PastQuarter;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.Trends;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;

/**
 * The quarters that trends go back over: the last 20, as far as they are released. One that is
 * being corrected is left out, since its figures are nobody's to see before their own release.
 */
public final class ReleasedHistory {
  public static final int QUARTERS = 20;

  private final Quarters quarters;
  private final Publications publications;
  private final QuarterBenchmarks benchmarks;
  private final Map<Long, PastQuarter> kept = new ConcurrentHashMap<>();

  public ReleasedHistory(
      Quarters quarters, Publications publications, QuarterBenchmarks benchmarks) {
    this.quarters = quarters;
    this.publications = publications;
    this.benchmarks = benchmarks;
  }

  /** Up to that quarter. What is released does not change, and so it is read once. */
  public Trends upTo(QuarterId last) {
    return benchmarks.trends(
        read(last, quarter -> publications.released(quarter.id()).flatMap(p -> known(p, quarter))));
  }

  /** Up to the newest released quarter. */
  public Trends newest() {
    return quarters.all().stream()
        .map(Quarter::id)
        .filter(id -> publications.released(id).isPresent())
        .max(QuarterId::compareTo)
        .map(this::upTo)
        .orElseGet(() -> benchmarks.trends(List.of()));
  }

  /**
   * Up to a quarter that is being published, and for the others what was released by then: another
   * look, after a restart too, finds the same or, where one of them is being corrected, less.
   */
  public Trends before(PeerComparison comparison, Instant then) {
    QuarterId last = comparison.quarter().id();
    return benchmarks.trends(
        read(
            last.previous(),
            QUARTERS - 1,
            quarter -> publications.releasedBy(then, quarter.id()).flatMap(p -> past(p, quarter))),
        comparison);
  }

  private List<PastQuarter> read(QuarterId last, Function<Quarter, Optional<PastQuarter>> past) {
    return read(last, QUARTERS, past);
  }

  private List<PastQuarter> read(
      QuarterId last, int most, Function<Quarter, Optional<PastQuarter>> past) {
    List<PastQuarter> found = new ArrayList<>();
    QuarterId id = last;
    for (int i = 0; i < most; i++, id = id.previous()) {
      quarters.find(id).flatMap(past).ifPresent(found::add);
    }
    return found;
  }

  private Optional<PastQuarter> known(Publication publication, Quarter quarter) {
    @Nullable PastQuarter known = kept.get(publication.id());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PastQuarter> read = past(publication, quarter);
    read.ifPresent(one -> kept.put(publication.id(), one));
    return read;
  }

  private Optional<PastQuarter> past(Publication publication, Quarter quarter) {
    return Optional.ofNullable(publication.sealedAt())
        .flatMap(then -> benchmarks.pastAsSealed(quarter, then));
  }
}
