package org.waymark.web.national;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.Disclosure;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Rounding;
import org.waymark.organisations.OrganisationType;
import org.waymark.reporting.Marks;
import org.waymark.reporting.Strip;
import org.waymark.scoring.Score;
import org.waymark.web.StripDrawing;
import org.waymark.web.Words;

/** The overall scores of one type of organisation: a row of the table and its drawing. */
public record TypeLine(
    OrganisationType type,
    int members,
    String median,
    String quartiles,
    Strip strip,
    StripDrawing drawing) {

  /** One for each type that has a score, in the order of types. */
  static List<TypeLine> of(PeerComparison comparison) {
    Map<OrganisationType, TypeLine> lines = new EnumMap<>(OrganisationType.class);
    for (Benchmark benchmark : comparison.benchmarks()) {
      OrganisationType type = benchmark.organisation().type();
      if (!lines.containsKey(type)) {
        benchmark.of(Score.OVERALL).ifPresent(s -> lines.put(type, line(benchmark, s)));
      }
    }
    return lines.values().stream().sorted(Comparator.comparing(TypeLine::type)).toList();
  }

  private static TypeLine line(Benchmark benchmark, Standing standing) {
    PeerStatistics peers = standing.peers();
    Rounding rounding = benchmark.edition().rounding();
    boolean reliable = peers.reliable();
    String few = Marks.few(Disclosure.of(benchmark.edition()));
    var q1 = peers.q1();
    var median = peers.median();
    var q3 = peers.q3();
    Strip strip =
        new Strip(
            benchmark.edition().scale(),
            reliable ? standing.memberValues() : List.of(),
            reliable ? q1 : null,
            reliable ? median : null,
            reliable ? q3 : null,
            null,
            Position.NONE);
    return new TypeLine(
        benchmark.organisation().type(),
        peers.n(),
        reliable && median != null ? rounding.round(median).toPlainString() : few,
        reliable && q1 != null && q3 != null
            ? rounding.round(q1).toPlainString() + " to " + rounding.round(q3).toPlainString()
            : few,
        strip,
        StripDrawing.of(strip));
  }

  /** "Acute trusts". */
  public String words() {
    return Words.capital(type.plural());
  }

  /** What the drawing shows, for those who do not see it. */
  public String description() {
    return "Median %s of %d; quartiles %s.".formatted(median, members, quartiles);
  }
}
