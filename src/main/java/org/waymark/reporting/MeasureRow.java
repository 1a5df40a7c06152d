package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Edition;
import org.waymark.scoring.Score;

/**
 * One measure beside its peers, in the words that are printed: own score, the same as claimed (or
 * as evidenced, where the edition scores what is claimed), median, quartiles, number of members,
 * position, rank with its interval, coverage, how many members are at or above it (itself among
 * them), and the drawing with its alternative text.
 */
public record MeasureRow(
    String id,
    String name,
    String own,
    String other,
    String otherName,
    String band,
    String median,
    String quartiles,
    String members,
    Position position,
    String positionWords,
    String rank,
    String coverage,
    String atOrAbove,
    Strip strip,
    String alt) {

  static MeasureRow of(String name, Standing standing, Edition edition, Figures figures) {
    Score score = standing.score();
    PeerStatistics peers = standing.peers();
    String own = figures.own(score);
    String median = figures.statistic(peers, peers.median());
    String band = score.band();
    return new MeasureRow(
        score.measure(),
        name,
        own,
        figures.other(score),
        figures.otherName(),
        band == null ? "" : band,
        median,
        figures.quartiles(peers),
        Integer.toString(peers.n()),
        standing.position(),
        positionWords(standing),
        rank(standing),
        Figures.percent(score.coverage()),
        atOrAbove(standing),
        Strip.of(standing, edition.scale()),
        alt(name, own, median, standing));
  }

  /** An organisation's overall score; nothing when it has none this quarter. */
  public static Optional<MeasureRow> overall(Benchmark benchmark) {
    return benchmark
        .of(Score.OVERALL)
        .map(s -> of("Overall", s, benchmark.edition(), new Figures(benchmark.edition())));
  }

  /** "Lower quarter (Developing)". */
  public String reading() {
    String words = capital(positionWords);
    return band.isEmpty() ? words : words + " (" + band + ")";
  }

  /** The same with the rank beneath, where there is one. */
  public String placed() {
    return rank.isEmpty() ? reading() : reading() + "\n" + rank;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** "Rank 5 (3 to 9) of 61", or why there is none; nothing where that is said already. */
  private static String rank(Standing standing) {
    return standing.position() == Position.NONE ? "" : capital(standing.placing().words());
  }

  private static String positionWords(Standing standing) {
    if (standing.position() != Position.NONE) {
      return standing.position().words();
    }
    return standing.score().value() == null
        ? "no own score"
        : "fewer than %d peers".formatted(PeerStatistics.SMALLEST_RELIABLE);
  }

  private static String atOrAbove(Standing standing) {
    BigDecimal own = standing.score().exact();
    if (own == null) {
      return Figures.NOT_AVAILABLE;
    }
    long above = standing.memberValues().stream().filter(v -> v.compareTo(own) >= 0).count();
    return above + " of " + standing.memberValues().size();
  }

  private static String alt(String name, String own, String median, Standing standing) {
    return "%s: you %s, median %s of %d; %s."
        .formatted(name, own, median, standing.peers().n(), positionWords(standing));
  }
}
