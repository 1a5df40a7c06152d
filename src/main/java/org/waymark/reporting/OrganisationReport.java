package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Theme;
import org.waymark.organisations.Organisation;
import org.waymark.scoring.Score;

/**
 * Everything an organisation's pack says, in the words and numbers that are printed: its title is
 * the finding. Strips are the overall score and the themes; issues stand under their themes; claims
 * set what is claimed beside what evidence supports; explanations show how the overall and theme
 * scores are made.
 */
public record OrganisationReport(
    Organisation organisation,
    String quarter,
    String quarterWords,
    PublicationNote publication,
    String title,
    String summary,
    String stripsTitle,
    String stripsCaption,
    ReportingScale scale,
    String scaleWords,
    List<MeasureRow> strips,
    List<String> first,
    String issuesTitle,
    String issuesCaption,
    List<ThemeIssues> issues,
    String claimsTitle,
    List<ClaimRow> claims,
    List<Explained> explanations,
    List<Paragraph> method) {

  public OrganisationReport {
    strips = List.copyOf(strips);
    first = List.copyOf(first);
    issues = List.copyOf(issues);
    claims = List.copyOf(claims);
    explanations = List.copyOf(explanations);
    method = List.copyOf(method);
  }

  public static OrganisationReport of(Benchmark benchmark, PublicationNote publication) {
    Edition edition = benchmark.edition();
    Figures figures = new Figures(edition);
    Headline headline = new Headline(benchmark, figures);
    List<MeasureRow> strips = new ArrayList<>();
    benchmark
        .of(Score.OVERALL)
        .ifPresent(s -> strips.add(MeasureRow.of("Overall", s, edition, figures)));
    List<ThemeIssues> issues = new ArrayList<>();
    for (Theme theme : edition.themes()) {
      benchmark
          .of(theme.id())
          .ifPresent(s -> strips.add(MeasureRow.of(theme.title(), s, edition, figures)));
      issues.add(new ThemeIssues(theme.title(), rows(theme, benchmark, figures)));
    }
    return new OrganisationReport(
        benchmark.organisation(),
        benchmark.quarter().id().toString(),
        benchmark.quarter().id().words(),
        publication,
        headline.title(),
        headline.summary(),
        headline.stripsTitle(),
        headline.stripsCaption(),
        edition.scale(),
        figures.scale(),
        strips,
        headline.first(),
        headline.issuesTitle(),
        headline.issuesCaption(),
        issues,
        ClaimRow.title(benchmark),
        ClaimRow.of(benchmark, figures),
        explanations(benchmark, figures),
        MethodNote.of(benchmark, figures));
  }

  /** "RX9, acute trust, NHS Example Integrated Care Board". */
  public String about() {
    return "%s, %s, %s"
        .formatted(organisation.code(), organisation.type().words(), organisation.icb().name());
  }

  /** "Waymark organisation pack RX9, version 1, published 24 November 2026". */
  public String foot() {
    return "Waymark organisation pack %s, %s".formatted(organisation.code(), publication.words());
  }

  /** Whether any strip shows the middle half of peers: where they are too few none does. */
  public boolean middleDrawn() {
    return strips.stream().anyMatch(row -> row.strip().q1() != null);
  }

  /** Whether peers are drawn one by one: none is where scores are confidential. */
  public boolean peersDrawn() {
    return strips.stream().anyMatch(row -> !row.strip().values().isEmpty());
  }

  private static List<MeasureRow> rows(Theme theme, Benchmark benchmark, Figures figures) {
    List<MeasureRow> rows = new ArrayList<>();
    for (Issue issue : theme.issues()) {
      benchmark
          .of(issue.id())
          .ifPresent(s -> rows.add(MeasureRow.of(issue.title(), s, benchmark.edition(), figures)));
    }
    return rows;
  }

  private static List<Explained> explanations(Benchmark benchmark, Figures figures) {
    Map<String, String> names = new HashMap<>();
    for (Theme theme : benchmark.edition().themes()) {
      names.put(theme.id(), theme.title());
      theme.issues().forEach(i -> names.put(i.id(), i.title()));
    }
    List<Explained> explained = new ArrayList<>();
    for (Standing standing : benchmark.standings()) {
      Score score = standing.score();
      if (score.tier() != Score.Tier.ISSUE) {
        String name = names.getOrDefault(score.measure(), "Overall");
        explained.add(Explained.of(name, score, id -> names.getOrDefault(id, id), figures));
      }
    }
    return explained;
  }

  /** A heading with the text under it. */
  public record Paragraph(String heading, String text) {}

  /** How far below the group's median an own value is; the furthest first when sorted. */
  static BigDecimal gap(Standing standing) {
    BigDecimal own = standing.score().exact();
    BigDecimal median = standing.peers().median();
    return own == null || median == null ? BigDecimal.ZERO : median.subtract(own);
  }
}
