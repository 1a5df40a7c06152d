package org.waymark.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.Score;

/**
 * All organisations' figures as one CSV file (RFC 4180, UTF-8 without a mark, CRLF): one row per
 * organisation and measure, organisations by code, measures overall first and then in the edition's
 * order. Scores are rounded as printed; [x], [u] and [z] stand where there is none. The last column
 * says, in each row of a demonstration, that it is one.
 */
public final class ComparisonTable {
  /** The kind of document this is. */
  public static final String KIND = "comparison-table";

  private static final String[] HEADER = {
    "organisation_code",
    "organisation_name",
    "organisation_type",
    "icb_code",
    "icb_name",
    "region_code",
    "region_name",
    "measure_id",
    "measure_title",
    "tier",
    "score",
    "evidenced",
    "claimed",
    "geometric",
    "coverage",
    "lower_bound",
    "upper_bound",
    "band",
    "peer_group",
    "peers",
    "lower_quartile",
    "median",
    "upper_quartile",
    "position",
    "rank",
    "rank_low",
    "rank_high",
    "ranked",
    "note"
  };

  private ComparisonTable() {}

  /** The table of one quarter; a benchmark per organisation, at least one. */
  public static Document of(List<Benchmark> benchmarks, PublicationNote publication) {
    if (benchmarks.isEmpty()) {
      throw new IllegalArgumentException("a comparison table compares at least one organisation");
    }
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) HEADER);
      for (Benchmark benchmark :
          benchmarks.stream().sorted(Comparator.comparing(b -> b.organisation().code())).toList()) {
        Map<String, String> titles = titles(benchmark.edition());
        Figures figures = new Figures(benchmark.edition());
        for (Standing standing : benchmark.standings()) {
          csv.printRecord(row(benchmark, standing, titles, figures, publication));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Document(
        KIND,
        "england",
        publication.fileName("waymark-comparison-" + benchmarks.get(0).quarter().id(), "csv"),
        "text/csv",
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> row(
      Benchmark benchmark,
      Standing standing,
      Map<String, String> titles,
      Figures figures,
      PublicationNote publication) {
    Organisation organisation = benchmark.organisation();
    Score score = standing.score();
    PeerStatistics peers = standing.peers();
    String band = score.band();
    return List.of(
        organisation.code().value(),
        harmless(organisation.name()),
        organisation.type().id(),
        harmless(organisation.icb().code()),
        harmless(organisation.icb().name()),
        harmless(organisation.region().code()),
        harmless(organisation.region().name()),
        score.measure(),
        harmless(titles.getOrDefault(score.measure(), "Overall")),
        score.tier().name().toLowerCase(Locale.ROOT),
        figures.own(score),
        figures.either(score, score.evidenced()),
        figures.either(score, score.claimed()),
        score.tier() == Score.Tier.ISSUE
            ? Figures.NOT_APPLICABLE
            : figures.either(score, score.geometric()),
        Figures.percent(score.coverage()),
        bound(score, score.lowerBound(), figures),
        bound(score, score.upperBound(), figures),
        band == null ? "" : harmless(band),
        harmless(benchmark.peers().name()),
        Integer.toString(peers.n()),
        figures.statistic(peers, peers.q1()),
        figures.statistic(peers, peers.median()),
        figures.statistic(peers, peers.q3()),
        standing.position().words(),
        rank(standing, RankInterval::rank),
        rank(standing, RankInterval::low),
        rank(standing, RankInterval::high),
        rank(standing, RankInterval::of),
        publication.banner());
  }

  private static String rank(Standing standing, ToIntFunction<RankInterval> of) {
    RankInterval interval = standing.placing().interval();
    return interval == null ? Figures.NOT_AVAILABLE : Integer.toString(of.applyAsInt(interval));
  }

  private static String bound(Score score, @Nullable BigDecimal bound, Figures figures) {
    return bound == null ? figures.own(score) : figures.score(bound);
  }

  private static Map<String, String> titles(Edition edition) {
    Map<String, String> titles = new HashMap<>();
    edition.themes().forEach(t -> titles.put(t.id(), t.title()));
    edition.issues().forEach(i -> titles.put(i.id(), i.title()));
    return titles;
  }

  /**
   * A name that a spreadsheet would run as a formula gets an apostrophe in front; only names can
   * begin so, since scores are never below 0 here.
   */
  static String harmless(String name) {
    return !name.isEmpty() && "=+-@\t\r\n".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
  }
}
