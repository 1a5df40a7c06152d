package org.waymark.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.JudgedPoint;
import org.waymark.benchmarking.Merger;
import org.waymark.benchmarking.PanelChange;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendPoint;

/** The table of a trend, quarter by quarter. */
record TrendRows(
    Series series,
    Optional<Series> restated,
    List<Merger> mergers,
    List<PanelChange> changes,
    TrendScale scale) {

  List<TrendRow> all() {
    List<TrendRow> rows = new ArrayList<>();
    List<JudgedPoint> points = series.judged();
    for (int i = 0; i < points.size(); i++) {
      rows.add(row(points.get(i), restated.map(Series::points).orElse(series.points()).get(i)));
    }
    return rows;
  }

  private TrendRow row(JudgedPoint judged, TrendPoint other) {
    TrendPoint point = judged.point();
    Optional<PanelChange> change =
        changes.stream().filter(c -> c.to().equals(point.quarter())).findFirst();
    return new TrendRow(
        point.quarter().months(),
        "Q%d %02d".formatted(point.quarter().number(), point.quarter().startYear() % 100),
        value(point),
        value(other),
        words(judged.middle()),
        words(judged.lower()),
        words(judged.upper()),
        judged.variation() == null || judged.cause() == null
            ? ""
            : Headline.upperFirst(TrendWords.of(judged.variation(), judged.cause())),
        note(judged, change),
        point.value() == null ? "" : Integer.toString(point.n()),
        point.mean() == null ? "" : scale.words(point.mean()),
        change.map(c -> moved(c.allRespondents())).orElse(""),
        change.map(c -> moved(c.matchedPanel())).orElse(""));
  }

  private String value(TrendPoint point) {
    if (point.value() != null) {
      return scale.words(point.value());
    }
    return point.absence() == null ? "" : point.absence().mark();
  }

  private String words(@Nullable Double value) {
    return value == null ? "" : scale.words(value);
  }

  private String moved(@Nullable BigDecimal by) {
    return by == null ? Figures.UNRELIABLE : scale.moved(by);
  }

  private String note(JudgedPoint judged, Optional<PanelChange> change) {
    List<String> notes = new ArrayList<>();
    TrendPoint point = judged.point();
    if (point.absence() != null) {
      notes.add(point.absence().words());
    }
    if (judged.rebased()) {
      notes.add("The edition changed how this is scored");
    }
    for (Merger merger : mergers) {
      if (merger.in().equals(point.quarter())) {
        notes.add("%s (%s) merged in".formatted(merger.name(), merger.code()));
      }
    }
    change
        .filter(c -> point.value() != null && !c.comparable())
        .ifPresent(
            c ->
                notes.add(
                    c.scoredAlike()
                        ? "Change not comparable: %d of %d in both"
                            .formatted(
                                c.panel(), Math.max(c.respondentsBefore(), c.respondentsNow()))
                        : "Change not comparable: scored otherwise"));
    return String.join(". ", notes);
  }
}
