package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Spread;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.reporting.AskedReturn.Outcome;
import org.waymark.scoring.Score;

/**
 * What the national summary says: what became of the returns, overall maturity and themes by type
 * of organisation (the lowest median first), and the issues of all organisations together (the
 * lowest mean first).
 */
public record NationalSummary(
    QuarterId quarter,
    PublicationNote publication,
    ReportingScale scale,
    String scaleWords,
    String title,
    String summary,
    QuarterReturns returns,
    List<GroupRow> types,
    List<GroupRow> themes,
    List<GroupRow> issues,
    List<String> findings,
    List<OrganisationReport.Paragraph> method) {

  private static final String ALL = "All organisations";

  public NationalSummary {
    types = List.copyOf(types);
    themes = List.copyOf(themes);
    issues = List.copyOf(issues);
    findings = List.copyOf(findings);
    method = List.copyOf(method);
  }

  public static NationalSummary of(
      PeerComparison comparison, QuarterReturns returns, PublicationNote publication) {
    Edition edition = comparison.edition();
    Figures figures = new Figures(edition);
    List<PeerGroup> groups = groups(comparison, returns);
    List<GroupRow> types = new ArrayList<>();
    for (PeerGroup group : groups) {
      row(comparison, group, Score.OVERALL, "", typeTitle(group), figures).ifPresent(types::add);
    }
    return new NationalSummary(
        comparison.quarter().id(),
        publication,
        edition.scale(),
        figures.scale(),
        title(types),
        summary(comparison, returns, figures),
        returns,
        types,
        themes(comparison, groups, figures),
        issues(comparison, figures),
        new NationalFindings(comparison, figures).sentences(),
        MethodNote.of(edition, figures));
  }

  /** "Lowest of 16 issues: dedicated funding (mean 2.1)". */
  public String issuesTitle() {
    return issues.isEmpty() || issues.get(0).mean().startsWith("[")
        ? "No issue has enough scores to compare"
        : "Lowest of %d issues: %s (mean %s)"
            .formatted(
                issues.size(), Headline.lowerFirst(issues.get(0).name()), issues.get(0).mean());
  }

  /** "8 of 100 returns are missing". */
  public String returnsTitle() {
    int missing = returns.all().size() - returns.returned();
    return missing == 0
        ? "All %d organisations returned".formatted(returns.all().size())
        : "%d of %d organisations did not return".formatted(missing, returns.all().size());
  }

  /** What became of the returns, type by type, and all together in the last line. */
  public List<ReturnCounts> counts() {
    List<ReturnCounts> counts = new ArrayList<>();
    for (OrganisationType type : returns.types()) {
      counts.add(ReturnCounts.of(typeTitle(PeerGroup.of(type)), returns.of(type)));
    }
    counts.add(ReturnCounts.of("All", returns));
    return counts;
  }

  private static String typeTitle(PeerGroup type) {
    return type.name().substring(0, 1).toUpperCase(Locale.UK) + type.name().substring(1);
  }

  /** One group for each type, the lowest median first, those too small for one last. */
  private static List<PeerGroup> groups(PeerComparison comparison, QuarterReturns returns) {
    Map<PeerGroup, BigDecimal> medians = new LinkedHashMap<>();
    BigDecimal beyond = beyond(comparison);
    for (OrganisationType type : returns.types()) {
      PeerGroup group = PeerGroup.of(type);
      medians.put(
          group,
          comparison
              .spread(group, Score.OVERALL)
              .map(Spread::statistics)
              .filter(PeerStatistics::reliable)
              .map(PeerStatistics::median)
              .orElse(beyond));
    }
    return medians.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Overall and each theme: all organisations together, then type by type. */
  private static List<GroupRow> themes(
      PeerComparison comparison, List<PeerGroup> types, Figures figures) {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put(Score.OVERALL, "Overall");
    for (Theme theme : comparison.edition().themes()) {
      titles.put(theme.id(), theme.title());
    }
    List<GroupRow> rows = new ArrayList<>();
    titles.forEach(
        (measure, title) -> {
          row(comparison, PeerGroup.NATION, measure, title, ALL, figures).ifPresent(rows::add);
          for (PeerGroup type : types) {
            row(comparison, type, measure, title, typeTitle(type), figures).ifPresent(rows::add);
          }
        });
    return rows;
  }

  private static List<GroupRow> issues(PeerComparison comparison, Figures figures) {
    return comparison
        .edition()
        .issues()
        .sorted(Comparator.comparing((Issue i) -> mean(comparison, i)))
        .flatMap(i -> row(comparison, PeerGroup.NATION, i.id(), "", i.title(), figures).stream())
        .toList();
  }

  private static Optional<GroupRow> row(
      PeerComparison comparison,
      PeerGroup group,
      String measure,
      String heading,
      String name,
      Figures figures) {
    return comparison
        .spread(group, measure)
        .map(s -> GroupRow.of(heading, name, s, comparison.edition().scale(), figures));
  }

  private static String title(List<GroupRow> types) {
    List<GroupRow> known = types.stream().filter(t -> !t.median().startsWith("[")).toList();
    if (known.isEmpty()) {
      return "No type of organisation has enough scores to compare";
    }
    GroupRow first = known.get(0);
    GroupRow last = known.get(known.size() - 1);
    if (first.median().equals(last.median())) {
      return "Median maturity of %s is %s"
          .formatted(
              known.size() == 1 ? Headline.lowerFirst(first.name()) : "every type", first.median());
    }
    return "Median maturity runs from %s (%s) to %s (%s)"
        .formatted(
            first.median(),
            Headline.lowerFirst(first.name()),
            last.median(),
            Headline.lowerFirst(last.name()));
  }

  private static String summary(
      PeerComparison comparison, QuarterReturns returns, Figures figures) {
    String median =
        comparison
            .spread(PeerGroup.NATION, Score.OVERALL)
            .map(s -> figures.statistic(s.statistics(), s.statistics().median()))
            .orElse(Figures.NOT_AVAILABLE);
    int asked = returns.all().size();
    int counted = returns.count(Outcome.COUNTED);
    String returned =
        counted == asked
            ? "All %d organisations returned and are counted.".formatted(asked)
            : "%d of %d organisations returned, and %s are counted."
                .formatted(
                    returns.returned(),
                    asked,
                    counted == returns.returned() ? "all of these" : Integer.toString(counted));
    return "%s The median overall maturity of all that are counted is %s out of %s."
        .formatted(returned, median, figures.highest());
  }

  /** Issues without any score come last. */
  private static BigDecimal mean(PeerComparison comparison, Issue issue) {
    return comparison
        .spread(PeerGroup.NATION, issue.id())
        .map(s -> s.statistics().mean())
        .orElse(beyond(comparison));
  }

  private static BigDecimal beyond(PeerComparison comparison) {
    return comparison.edition().scale().highest().add(BigDecimal.ONE);
  }
}
