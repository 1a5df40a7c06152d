package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.Trends;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.reporting.OrganisationReport.Paragraph;
import org.waymark.statistics.Trend;
import org.waymark.statistics.Variation;

/**
 * What has changed, of an organisation or a group: overall and the themes over the last quarters.
 * Its title is the finding; the gaps say why quarters have no value, each reason once.
 */
public record TrendsReport(
    String title,
    String caption,
    TrendFigure overall,
    List<TrendFigure> themes,
    List<String> gaps) {
  public static final Paragraph METHOD =
      new Paragraph(
          "Trends",
          "XmR charts as NHS Making Data Count has them: limits are the mean and 2.66 mean moving ranges to either side, great ranges screened out. Signals are a point outside the limits, 7 points that rise or fall, 2 of 3 near a limit, and 7 in a row on one side of the mean. Limits need 13 quarters and 5 different values, and begin anew where an edition scores a measure otherwise. Before a merger, the restated value is the mean of the parts. A group's change is comparable where 80% have a value in both quarters.");

  public TrendsReport {
    themes = List.copyOf(themes);
    gaps = List.copyOf(gaps);
  }

  /** Of an organisation, in the quarters up to the last of these; there is at least one. */
  public static TrendsReport of(Organisation organisation, Trends trends) {
    return of(trends, "Maturity", measure -> figure(organisation, measure, trends));
  }

  /** Of a group's medians. */
  public static TrendsReport of(PeerGroup group, Trends trends) {
    return of(trends, "Median maturity", measure -> figure(group, measure, trends));
  }

  /** One measure of an organisation. */
  public static TrendFigure figure(Organisation organisation, TrendMeasure measure, Trends trends) {
    return TrendFigure.of(
        trends.reported(organisation, measure),
        trends.restated(organisation, measure),
        trends.mergers(organisation.code()),
        trends.edition().orElseThrow());
  }

  /** One measure of a group. */
  public static TrendFigure figure(PeerGroup group, TrendMeasure measure, Trends trends) {
    return TrendFigure.of(
        trends.group(group, measure),
        trends.panels(group, measure),
        trends.edition().orElseThrow());
  }

  private static TrendsReport of(
      Trends trends, String what, Function<TrendMeasure, TrendFigure> figure) {
    Edition edition = trends.edition().orElseThrow();
    TrendFigure overall = figure.apply(TrendMeasure.OVERALL);
    List<TrendFigure> themes = TrendMeasure.themes(edition).stream().map(figure).toList();
    List<TrendRow> rows = overall.rows();
    return new TrendsReport(
        title(overall, themes),
        "%s (%s), %s to %s. Years begin in April."
            .formatted(
                what,
                new Figures(edition).scale(),
                rows.get(0).quarter(),
                rows.get(rows.size() - 1).quarter()),
        overall,
        themes,
        TrendGaps.of(overall, themes));
  }

  /** How it is made, for those who read it. */
  public Paragraph method() {
    return METHOD;
  }

  /** Overall first, then the themes. */
  public List<TrendFigure> figures() {
    return Stream.concat(Stream.of(overall), themes.stream()).toList();
  }

  private static String title(TrendFigure overall, List<TrendFigure> themes) {
    List<TrendFigure> all = Stream.concat(Stream.of(overall), themes.stream()).toList();
    List<TrendFigure> judged = all.stream().filter(f -> variation(f) != null).toList();
    int quarters = overall.series().charted().size();
    if (!judged.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (Variation one : List.of(Variation.IMPROVEMENT, Variation.CONCERN)) {
        List<String> names =
            judged.stream().filter(f -> variation(f) == one).map(TrendFigure::name).toList();
        if (!names.isEmpty()) {
          parts.add(clause(names, TrendWords.of(one), parts.isEmpty()));
        }
      }
      if (!parts.isEmpty()) {
        return String.join("; ", parts);
      }
      return judged.size() == all.size()
          ? "Overall and all themes show usual variation"
          : "What can be judged shows usual variation";
    }
    if (overall.series().trend() instanceof Trend.RunChart) {
      return overall.series().rebases().isEmpty()
          ? "Too few quarters to tell change from usual variation"
          : "Too few quarters since the edition changed to tell change from usual variation";
    }
    return quarters == 0
        ? "No quarter has an overall score yet"
        : "Too early for a trend: %d quarter%s an overall score"
            .formatted(quarters, quarters == 1 ? " has" : "s have");
  }

  private static @Nullable Variation variation(TrendFigure figure) {
    return !figure.series().stepHistory()
            && figure.series().trend() instanceof Trend.ControlChart chart
        ? chart.xmr().variation()
        : null;
  }

  /** "Overall and culture are improving". */
  private static String clause(List<String> names, String verdict, boolean first) {
    List<String> said = new ArrayList<>();
    for (String name : names) {
      said.add(first && said.isEmpty() ? name : Headline.lowerFirst(name));
    }
    String last = said.remove(said.size() - 1);
    String all = said.isEmpty() ? last : String.join(", ", said) + " and " + last;
    return "%s %s %s".formatted(all, names.size() == 1 ? "is" : "are", verdict);
  }
}
