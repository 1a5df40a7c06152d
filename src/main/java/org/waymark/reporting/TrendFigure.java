package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.benchmarking.Merger;
import org.waymark.benchmarking.PanelChange;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.editions.Edition;
import org.waymark.statistics.Trend;

/**
 * One measure over the quarters: its finding, a sentence about limits, the drawing (absent below
 * five values), and its table, all from the same figures.
 */
public record TrendFigure(
    TrendMeasure measure,
    String name,
    Series series,
    String finding,
    String reading,
    String sentence,
    String restatement,
    Optional<TrendPlot> plot,
    List<TrendRow> rows) {
  public TrendFigure {
    rows = List.copyOf(rows);
  }

  /** Of an organisation: as reported, and after mergers restated as well. */
  public static TrendFigure of(
      Series reported, Optional<Series> restated, List<Merger> mergers, Edition edition) {
    return new Maker(reported, restated, mergers, List.of(), edition).figure();
  }

  /** Of a group, with the changes from quarter to quarter. */
  public static TrendFigure of(Series medians, List<PanelChange> changes, Edition edition) {
    return new Maker(medians, Optional.empty(), List.of(), changes, edition).figure();
  }

  /** Whether the table has a column for restated values. */
  public boolean isRestated() {
    return !restatement.isEmpty();
  }

  /** What the drawing shows, for those who do not see it; the table holds the rest. */
  public String alt() {
    return finding + ".";
  }

  /** Its unit, as the axis has it. */
  public String unit() {
    return measure.unit();
  }

  private record Maker(
      Series series,
      Optional<Series> restated,
      List<Merger> mergers,
      List<PanelChange> changes,
      Edition edition) {

    TrendFigure figure() {
      TrendMeasure measure = series.measure();
      TrendScale scale = scale();
      TrendFinding finding = new TrendFinding(series, name(), scale);
      boolean drawn = series.charted().size() >= Trend.FEWEST_POINTS;
      return new TrendFigure(
          measure,
          name(),
          series,
          finding.title(),
          series.last().isEmpty() ? "no value" : finding.reading(),
          finding.sentence(),
          restated.map(s -> restatement(s, scale)).orElse(""),
          drawn
              ? Optional.of(new Plotter(series, scale).plot(restated, mergers))
              : Optional.empty(),
          new TrendRows(series, restated, mergers, changes, scale).all());
    }

    private String name() {
      return series.measure().isNumber() ? series.measure().id() : series.measure().title();
    }

    private TrendScale scale() {
      List<Double> shown = new ArrayList<>(Plotter.shown(series));
      restated.ifPresent(s -> shown.addAll(Plotter.shown(s)));
      return TrendScale.of(edition, series.measure(), shown);
    }

    private String restatement(Series other, TrendScale scale) {
      return "Restated for mergers, as the mean of the parts before them: %s."
          .formatted(new TrendFinding(other, name(), scale).reading());
    }
  }
}
