package org.waymark.reporting;

import java.math.BigDecimal;
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
 * One measure over the quarters: its finding, a sentence about limits, what else is to be said
 * (what it is when restated, or how the median moved last), the drawing (absent below five values),
 * and its table, all from the same figures.
 */
public record TrendFigure(
    TrendMeasure measure,
    String name,
    Series series,
    String finding,
    String reading,
    String sentence,
    String besides,
    boolean restated,
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

  /** "Overall 2.6". */
  public String heading() {
    int colon = finding.indexOf(": ");
    return colon < 0 ? finding : finding.substring(0, colon);
  }

  /** "Usual variation, 17 quarters". */
  public String verdict() {
    return Headline.upperFirst(reading);
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
          restated.map(s -> restatement(s, scale)).orElseGet(() -> lastChange(scale)),
          restated.isPresent(),
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

    private String lastChange(TrendScale scale) {
      if (changes.isEmpty()) {
        return "";
      }
      PanelChange last = changes.get(changes.size() - 1);
      BigDecimal panel = last.matchedPanel();
      return panel == null || !last.comparable()
          ? "Not comparable with %s.".formatted(last.from().months())
          : "%s since %s among the %d with a value in both."
              .formatted(scale.moved(panel), last.from().months(), last.panel());
    }

    private String restatement(Series other, TrendScale scale) {
      String reading = new TrendFinding(other, name(), scale).reading();
      return reading.equals(new TrendFinding(series, name(), scale).reading())
          ? "Restated for mergers it reads the same."
          : "Restated for mergers: %s.".formatted(reading);
    }
  }
}
