package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.Standing;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.scoring.Score;

/**
 * What the national summary says: how many returns count, overall maturity by type, and themes and
 * issues of all organisations together, the issues with the lowest mean first.
 */
public record NationalSummary(
    QuarterId quarter,
    PublicationNote publication,
    ReportingScale scale,
    String scaleWords,
    String title,
    String summary,
    List<TypeReturns> returns,
    List<GroupRow> types,
    List<GroupRow> themes,
    List<GroupRow> issues,
    List<OrganisationReport.Paragraph> method) {

  public NationalSummary {
    returns = List.copyOf(returns);
    types = List.copyOf(types);
    themes = List.copyOf(themes);
    issues = List.copyOf(issues);
    method = List.copyOf(method);
  }

  /**
   * Makes the summary from benchmarks of one quarter: every organisation within its type (their
   * group is TYPE), and any one organisation within the nation (NATION), whose own figures are not
   * used. Fails when the nation is missing.
   */
  public static NationalSummary of(
      List<TypeReturns> returns, List<Benchmark> benchmarks, PublicationNote publication) {
    Benchmark nation =
        benchmarks.stream()
            .filter(b -> b.peers().kind() == PeerGroup.Kind.NATION)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("a national summary needs a national benchmark"));
    Edition edition = nation.edition();
    Figures figures = new Figures(edition);
    List<GroupRow> types = types(benchmarks, figures);
    List<GroupRow> themes = new ArrayList<>();
    for (Theme theme : edition.themes()) {
      nation.of(theme.id()).ifPresent(s -> themes.add(row("", theme.title(), s, edition, figures)));
    }
    List<GroupRow> issues =
        edition
            .issues()
            .sorted(Comparator.comparing((Issue i) -> mean(nation, i.id())))
            .flatMap(
                i -> nation.of(i.id()).map(s -> row("", i.title(), s, edition, figures)).stream())
            .toList();
    return new NationalSummary(
        nation.quarter().id(),
        publication,
        edition.scale(),
        figures.scale(),
        title(types, issues),
        summary(returns, nation, figures),
        returns,
        types,
        themes,
        issues,
        MethodNote.of(edition, figures));
  }

  /** "Lowest of 16 issues: dedicated funding (mean 2.1)". */
  public String issuesTitle() {
    return issues.isEmpty()
        ? "No issue has a score"
        : "Lowest of %d issues: %s (mean %s)"
            .formatted(
                issues.size(), Headline.lowerFirst(issues.get(0).name()), issues.get(0).mean());
  }

  /** How many returns were expected and are counted, for the type with this name. */
  public String returnsOf(String typeName) {
    return returns.stream()
        .filter(r -> typeTitle(r.type()).equals(typeName))
        .map(TypeReturns::words)
        .findFirst()
        .orElse("");
  }

  private static List<GroupRow> types(List<Benchmark> benchmarks, Figures figures) {
    Set<OrganisationType> seen = new HashSet<>();
    List<Benchmark> one = new ArrayList<>();
    for (Benchmark benchmark : benchmarks) {
      if (benchmark.peers().kind() == PeerGroup.Kind.TYPE
          && seen.add(benchmark.organisation().type())) {
        one.add(benchmark);
      }
    }
    one.sort(
        Comparator.comparing((Benchmark b) -> median(b))
            .thenComparing(b -> b.organisation().type()));
    List<GroupRow> rows = new ArrayList<>();
    for (Benchmark b : one) {
      b.of(Score.OVERALL)
          .ifPresent(
              s -> rows.add(row("", typeTitle(b.organisation().type()), s, b.edition(), figures)));
    }
    return rows;
  }

  private static GroupRow row(
      String group, String name, Standing standing, Edition edition, Figures figures) {
    return GroupRow.of(
        group, name, standing.peers(), standing.memberValues(), edition.scale(), figures);
  }

  private static String title(List<GroupRow> types, List<GroupRow> issues) {
    List<GroupRow> known = types.stream().filter(t -> !t.median().startsWith("[")).toList();
    String spread = "";
    if (known.size() == 1) {
      spread = "Median maturity of %s is %s".formatted(lower(known.get(0)), known.get(0).median());
    } else if (known.size() > 1) {
      GroupRow first = known.get(0);
      GroupRow last = known.get(known.size() - 1);
      spread =
          "Median maturity runs from %s (%s) to %s (%s)"
              .formatted(first.median(), lower(first), last.median(), lower(last));
    }
    Optional<String> lowest = issues.stream().findFirst().map(GroupRow::name);
    if (spread.isEmpty()) {
      return lowest.map(i -> "The lowest issue is: " + i).orElse("No scores are available");
    }
    return spread;
  }

  private static String lower(GroupRow row) {
    return Headline.lowerFirst(row.name());
  }

  private static String summary(List<TypeReturns> returns, Benchmark nation, Figures figures) {
    int expected = returns.stream().mapToInt(TypeReturns::expected).sum();
    int counted = returns.stream().mapToInt(TypeReturns::counted).sum();
    String median =
        nation
            .of(Score.OVERALL)
            .map(s -> figures.statistic(s.peers(), s.peers().median()))
            .orElse(Figures.NOT_AVAILABLE);
    return "%d of %d expected returns are counted. The median overall maturity of all organisations is %s out of %s."
        .formatted(counted, expected, median, figures.highest());
  }

  private static BigDecimal median(Benchmark benchmark) {
    return benchmark
        .of(Score.OVERALL)
        .map(s -> Objects.requireNonNullElse(s.peers().median(), BigDecimal.ZERO))
        .orElse(BigDecimal.ZERO);
  }

  /** Issues without any score come last. */
  private static BigDecimal mean(Benchmark nation, String measure) {
    BigDecimal beyond = nation.edition().scale().highest().add(BigDecimal.ONE);
    return nation
        .of(measure)
        .map(s -> Objects.requireNonNullElse(s.peers().mean(), beyond))
        .orElse(beyond);
  }

  private static String typeTitle(OrganisationType type) {
    return type.plural().substring(0, 1).toUpperCase(Locale.UK) + type.plural().substring(1);
  }
}
