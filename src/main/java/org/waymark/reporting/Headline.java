package org.waymark.reporting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.scoring.Score;

/** The sentences of an organisation's pack, each of them a finding, made from its benchmark. */
final class Headline {
  private static final int AT_MOST = 3;
  private static final String NO_COMPARISON = "Too few peers have a score to compare with";

  private final Benchmark benchmark;
  private final Figures figures;

  Headline(Benchmark benchmark, Figures figures) {
    this.benchmark = benchmark;
    this.figures = figures;
  }

  /** "acute trusts", "organisations in NHS Example Integrated Care Board". */
  String peers() {
    PeerGroup group = benchmark.peers();
    return switch (group.kind()) {
      case TYPE -> benchmark.organisation().type().plural();
      case NATION -> "organisations in England";
      case REGION, ICB, COLLABORATIVE -> "organisations in " + group.name();
      case SIZE_BAND, NEAREST, OWN_LIST -> group.name();
    };
  }

  /** "acute trust", "organisation in NHS Example Integrated Care Board". */
  private String one() {
    PeerGroup group = benchmark.peers();
    return switch (group.kind()) {
      case TYPE -> benchmark.organisation().type().words();
      case NATION -> "organisation in England";
      case REGION, ICB, COLLABORATIVE -> "organisation in " + group.name();
      case SIZE_BAND, NEAREST, OWN_LIST -> "peer";
    };
  }

  String title() {
    Optional<Standing> overall = benchmark.of(Score.OVERALL);
    if (overall.isEmpty() || overall.get().score().value() == null) {
      return "Overall maturity is not available: too little of it is answered";
    }
    Standing standing = overall.get();
    String own = figures.own(standing.score());
    return switch (standing.position()) {
      case LOWER_QUARTER, MIDDLE_HALF, UPPER_QUARTER ->
          "Maturity is in the %s of %s%s"
              .formatted(standing.position().words(), peers(), themeClause());
      case NO_SPREAD -> "Maturity is %s, the same in all %s".formatted(own, peers());
      case NONE ->
          "Maturity is %s out of %s; fewer than %d %s have a score"
              .formatted(own, figures.highest(), figures.disclosure().smallest(), peers());
    };
  }

  private String themeClause() {
    for (Position position : List.of(Position.LOWER_QUARTER, Position.UPPER_QUARTER)) {
      List<String> themes =
          benchmark.edition().themes().stream()
              .filter(t -> positionOf(t.id()) == position)
              .sorted(Comparator.comparing((Theme t) -> gapOf(t.id()).abs()).reversed())
              .map(t -> lowerFirst(t.title()))
              .toList();
      if (themes.size() > 2) {
        return "; %d of %d themes are in the %s"
            .formatted(themes.size(), benchmark.edition().themes().size(), position.words());
      }
      if (!themes.isEmpty()) {
        return "; %s %s in the %s"
            .formatted(
                String.join(" and ", themes), themes.size() == 1 ? "is" : "are", position.words());
      }
    }
    return "";
  }

  String summary() {
    Optional<Standing> overall = benchmark.of(Score.OVERALL);
    if (overall.isEmpty()) {
      return "";
    }
    Standing standing = overall.get();
    Score score = standing.score();
    List<String> sentences = new ArrayList<>();
    if (score.value() != null) {
      String band = score.band() == null ? "" : " (" + score.band() + ")";
      sentences.add(
          "Your overall maturity is %s out of %s%s."
              .formatted(figures.own(score), figures.highest(), band));
    }
    if (standing.peers().reliable()) {
      sentences.add(
          "The median of %d %s is %s."
              .formatted(
                  standing.peers().n(),
                  peers(),
                  figures.statistic(standing.peers(), standing.peers().median())));
    } else {
      sentences.add(few(standing) + ", so no median and no quarters are shown.");
    }
    if (score.coverage().compareTo(BigDecimal.ONE) < 0) {
      sentences.add(
          "%s of what applies to you is answered%s."
              .formatted(Figures.percent(score.coverage()), figures.bounds(score)));
    }
    return String.join(" ", sentences);
  }

  /** Too few to compare with: "Only 3 acute trusts have a score". */
  private String few(Standing standing) {
    int n = standing.peers().n();
    if (n == 0) {
      return "No %s has a score".formatted(one());
    }
    if (n == 1) {
      return standing.score().value() == null
          ? "Only 1 %s has a score".formatted(one())
          : "You are the only %s with a score".formatted(one());
    }
    return "Only %d %s have a score".formatted(n, peers());
  }

  String stripsTitle() {
    if (benchmark.edition().themes().stream().noneMatch(t -> placed(t.id()))) {
      return NO_COMPARISON;
    }
    return benchmark.edition().themes().stream()
        .filter(t -> gapOf(t.id()).signum() > 0 && placed(t.id()))
        .max(Comparator.comparing(t -> gapOf(t.id())))
        .map(t -> t.title() + " is the theme furthest below the median")
        .orElse("No theme is below the median");
  }

  String stripsCaption() {
    Standing overall = standing(Score.OVERALL);
    if (overall == null || !overall.peers().reliable()) {
      return "Figure 1: your maturity (%s), %s. Peers are not drawn: fewer than %d %s have a score."
          .formatted(figures.scale(), quarter(), figures.disclosure().smallest(), peers());
    }
    return "Figure 1: maturity (%s), %d %s%s, %s. %s"
        .formatted(
            figures.scale(),
            overall.peers().n(),
            peers(),
            overall.score().value() != null ? ", you among them" : "",
            quarter(),
            figures.disclosure().single()
                ? "One dot is one organisation."
                : "Scores are confidential, so no single one is drawn.");
  }

  /** The issues below the peers' lower quartile, the furthest below (by weight) first. */
  List<String> first() {
    return benchmark
        .edition()
        .issues()
        .filter(i -> below(standing(i.id())))
        .sorted(Comparator.comparing((Issue i) -> i.weight().multiply(gapOf(i.id()))).reversed())
        .limit(AT_MOST)
        .map(this::sentence)
        .toList();
  }

  private String sentence(Issue issue) {
    Standing standing = benchmark.of(issue.id()).orElseThrow();
    return "%s: %s; the median is %s."
        .formatted(
            issue.title(),
            figures.own(standing.score()),
            figures.statistic(standing.peers(), standing.peers().median()));
  }

  private static boolean below(@Nullable Standing standing) {
    if (standing == null || !standing.peers().reliable()) {
      return false;
    }
    BigDecimal own = standing.score().exact();
    BigDecimal q1 = standing.peers().q1();
    return own != null && q1 != null && own.compareTo(q1) < 0;
  }

  String issuesTitle() {
    long lower = count(Position.LOWER_QUARTER);
    long all = benchmark.edition().issues().count();
    if (lower > 0) {
      return "%d of %d issues %s in the lower quarter"
          .formatted(lower, all, lower == 1 ? "is" : "are");
    }
    if (benchmark.edition().issues().noneMatch(i -> placed(i.id()))) {
      return lowestIssue();
    }
    long upper = count(Position.UPPER_QUARTER);
    return upper > 0
        ? "No issue is in the lower quarter; %d of %d %s in the upper quarter"
            .formatted(upper, all, upper == 1 ? "is" : "are")
        : "No issue is in the lower or upper quarter";
  }

  /** What there is to say without peers: "Lowest of 16 issues: dedicated funding (1.5)". */
  private String lowestIssue() {
    return benchmark
        .edition()
        .issues()
        .flatMap(i -> benchmark.of(i.id()).stream().map(s -> Map.entry(i, s.score())))
        .filter(e -> e.getValue().exact() != null)
        .min(Comparator.comparing(e -> requireNonNull(e.getValue().exact())))
        .map(
            e ->
                "Lowest of %d issues: %s (%s)"
                    .formatted(
                        benchmark.edition().issues().count(),
                        lowerFirst(e.getKey().title()),
                        figures.own(e.getValue())))
        .orElse("No issue has a score");
  }

  String issuesCaption() {
    String themes =
        benchmark.edition().themes().stream()
            .filter(t -> t.issues().stream().anyMatch(i -> isLower(i.id())))
            .map(t -> lowerFirst(t.title()))
            .collect(Collectors.joining(", "));
    String where = themes.isEmpty() ? "" : " Lower-quarter issues are in: " + themes + ".";
    Standing overall = standing(Score.OVERALL);
    String with = overall != null && overall.peers().reliable() ? " and " + peers() : "";
    return "Figure 2: score (%s) by issue, you%s, %s.%s"
        .formatted(figures.scale(), with, quarter(), where);
  }

  private boolean isLower(String measure) {
    return positionOf(measure) == Position.LOWER_QUARTER;
  }

  private boolean placed(String measure) {
    return positionOf(measure) != Position.NONE;
  }

  private long count(Position position) {
    return benchmark.edition().issues().filter(i -> positionOf(i.id()) == position).count();
  }

  private @Nullable Standing standing(String measure) {
    return benchmark.of(measure).orElse(null);
  }

  private Position positionOf(String measure) {
    return benchmark.of(measure).map(Standing::position).orElse(Position.NONE);
  }

  private BigDecimal gapOf(String measure) {
    return benchmark.of(measure).map(OrganisationReport::gap).orElse(BigDecimal.ZERO);
  }

  private String quarter() {
    return benchmark.quarter().id().shortWords();
  }

  /** "Funding" within a sentence is "funding", but "ICT use" stays. */
  static String lowerFirst(String title) {
    boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return acronym ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
  }

  static String upperFirst(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
