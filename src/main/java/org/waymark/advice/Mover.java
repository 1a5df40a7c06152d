package org.waymark.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Standing;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.Score;
import org.waymark.statistics.Outliers;

/**
 * An organisation whose overall score changed from one quarter to the next by more than others' do:
 * by more than 2 · MAD/0.6745 of all changes.
 */
public record Mover(Organisation organisation, BigDecimal before, BigDecimal now) {
  /** The fewest changes that one can be set against. */
  public static final int FEWEST = 5;

  public BigDecimal change() {
    return now.subtract(before);
  }

  /**
   * The greatest change first; none where the two quarters were collected under different editions,
   * fewer than {@link #FEWEST} organisations have both scores, or the changes do not spread.
   */
  public static List<Mover> of(PeerComparison now, PeerComparison before) {
    if (!now.edition().hash().equals(before.edition().hash())) {
      return List.of();
    }
    List<Mover> all = new ArrayList<>();
    for (Benchmark one : now.benchmarks()) {
      Optional<BigDecimal> is = overall(Optional.of(one));
      Optional<BigDecimal> was = overall(before.benchmark(one.organisation().code()));
      if (is.isPresent() && was.isPresent()) {
        all.add(new Mover(one.organisation(), was.get(), is.get()));
      }
    }
    OptionalDouble beyond =
        Outliers.movers(all.stream().mapToDouble(m -> m.change().doubleValue()).toArray());
    if (all.size() < FEWEST || beyond.isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(m -> Math.abs(m.change().doubleValue()) > beyond.getAsDouble())
        .sorted(
            Comparator.comparing((Mover m) -> m.change().abs())
                .reversed()
                .thenComparing(m -> m.organisation().code()))
        .toList();
  }

  private static Optional<BigDecimal> overall(Optional<Benchmark> of) {
    return of.flatMap(b -> b.of(Score.OVERALL))
        .map(Standing::score)
        .map(Score::exact)
        .filter(Objects::nonNull);
  }
}
