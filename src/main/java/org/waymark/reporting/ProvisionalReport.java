package org.waymark.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmarking.Disclosure;
import org.waymark.benchmarking.ProvisionalScores;
import org.waymark.benchmarking.ProvisionalStanding;
import org.waymark.calendar.LondonTime;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ReportingScale;
import org.waymark.editions.Theme;
import org.waymark.scoring.Score;

/**
 * What is said of a return's scores before they are published: that they are provisional and what
 * that means, whose peers they stand beside, and one row for each measure.
 */
public record ProvisionalReport(
    String title,
    String meaning,
    String peers,
    ReportingScale scale,
    List<ProvisionalRow> overall,
    List<OfTheme> themes) {

  /** A theme's issues. */
  public record OfTheme(String title, List<ProvisionalRow> issues) {
    public OfTheme {
      issues = List.copyOf(issues);
    }
  }

  public ProvisionalReport {
    overall = List.copyOf(overall);
    themes = List.copyOf(themes);
  }

  /** The reason why they are not final completes "They can change, since ...". */
  public static ProvisionalReport of(ProvisionalScores scores, String since) {
    Edition edition = scores.edition();
    Figures figures = new Figures(edition);
    Map<String, String> names = names(edition);
    List<ProvisionalRow> overall = new ArrayList<>();
    row(scores, Score.OVERALL, names, figures).ifPresent(overall::add);
    List<OfTheme> themes = new ArrayList<>();
    for (Theme theme : edition.themes()) {
      row(scores, theme.id(), names, figures).ifPresent(overall::add);
      themes.add(
          new OfTheme(
              theme.title(),
              theme.issues().stream()
                  .flatMap(i -> row(scores, i.id(), names, figures).stream())
                  .toList()));
    }
    return new ProvisionalReport(
        title(scores, overall),
        meaning(scores, since),
        peers(scores),
        edition.scale(),
        overall,
        themes);
  }

  /** What a score's parts are called: issues under their themes, questions under their issues. */
  private static Map<String, String> names(Edition edition) {
    Map<String, String> names = new HashMap<>();
    edition.questions().forEach((Question q) -> names.put(q.id(), q.text()));
    for (Theme theme : edition.themes()) {
      theme.issues().forEach(i -> names.put(i.id(), i.title()));
      names.put(theme.id(), theme.title());
    }
    names.put(Score.OVERALL, "Overall");
    return names;
  }

  private static Optional<ProvisionalRow> row(
      ProvisionalScores scores, String measure, Map<String, String> names, Figures figures) {
    return scores.of(measure).map(of -> row(of, names, scores.edition(), figures));
  }

  private static ProvisionalRow row(
      ProvisionalStanding of, Map<String, String> names, Edition edition, Figures figures) {
    Score score = of.standing().score();
    String name = names.getOrDefault(score.measure(), score.measure());
    return ProvisionalRow.of(
        of,
        MeasureRow.of(name, of.standing(), edition, figures),
        Explained.of(name, score, id -> names.getOrDefault(id, id), figures),
        figures);
  }

  /** "Provisional: overall 2.6, a quarter before the median of 61 acute trusts was 2.9". */
  private static String title(ProvisionalScores scores, List<ProvisionalRow> overall) {
    ProvisionalRow whole = overall.get(0);
    String own = "Provisional: overall " + Marks.inWords(whole.row().own());
    return whole.peers()
        ? "%s; the median of %s %s was %s a quarter before"
            .formatted(
                own,
                whole.row().members(),
                scores.organisation().type().plural(),
                whole.row().median())
        : own;
  }

  private static String meaning(ProvisionalScores scores, String since) {
    return "These scores are provisional: they are worked out from the accepted answers and can"
        + " change, since %s. The final scores, beside the peers of the same quarter, come with the"
            .formatted(since)
        + " release, which is planned for %s."
            .formatted(LondonTime.day(scores.quarter().dates().release()));
  }

  private static String peers(ProvisionalScores scores) {
    QuarterId before = scores.quarter().id().previous();
    String type = scores.organisation().type().plural();
    if (scores.peersOf().isEmpty()) {
      return "There are no peers to stand beside: no figures of %s are released."
          .formatted(before.words());
    }
    boolean any = scores.measures().stream().anyMatch(ProvisionalStanding::hasPeers);
    if (any) {
      return "Peers are the %s of %s, as released. The position is the one that each score would have had among them."
          .formatted(type, before.words());
    }
    return "There are no peers to stand beside: %s asked other questions, or fewer than %d %s had a score."
        .formatted(before.words(), Disclosure.of(scores.edition()).smallest(), type);
  }
}
