package org.waymark.reporting.jasper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperReport;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.reporting.TrendFigure;
import org.waymark.reporting.TrendPlot;
import org.waymark.reporting.TrendRow;
import org.waymark.reporting.TrendsReport;
import org.waymark.reporting.charts.TrendChart;
import org.waymark.reporting.charts.TrendKey;

/** The page of trends: overall, its table by quarter, the themes in pairs, a key, and the gaps. */
final class TrendTables {
  private static final JasperReport PAGE = CompiledReports.named("trends");
  private static final JasperReport QUARTERS = CompiledReports.named("quarters");
  private static final JasperReport PAIRS = CompiledReports.named("pairs");
  private static final java.awt.Font WORDS = Typeface.regular(10);
  private static final Drawn NOTHING = new Drawn((g, box) -> {});

  private record Line(String name, List<String> cells) {}

  private record Pair(TrendFigure left, Optional<TrendFigure> right) {}

  private TrendTables() {}

  static void put(Tables document, TrendsReport trends) {
    TrendFigure overall = trends.overall();
    Tables page =
        new Tables()
            .say("TITLE", trends.title())
            .say("CAPTION", trends.caption())
            .say("OVERALL_TITLE", overall.finding())
            .say("OVERALL_SENTENCE", (overall.sentence() + " " + overall.besides()).strip())
            .say("OVERALL_ALT", overall.alt())
            .say("GAPS", String.join(" ", trends.gaps()));
    quarters(page, trends);
    List<TrendPlot> plots = trends.figures().stream().flatMap(f -> f.plot().stream()).toList();
    if (overall.plot().isPresent()) {
      TrendKey key = new TrendKey(plots, WORDS);
      page.draw("OVERALL", drawn(overall)).draw("KEY", new Drawn(key)).say("KEY_ALT", key.words());
      pairs(page, trends);
    }
    document.part("TRENDS", PAGE, page);
  }

  private static Drawn drawn(TrendFigure figure) {
    return figure.plot().map(p -> new Drawn(new TrendChart(p, WORDS))).orElse(NOTHING);
  }

  private static void quarters(Tables page, TrendsReport trends) {
    List<Line> lines = new ArrayList<>();
    for (TrendFigure figure : trends.figures()) {
      lines.add(new Line(figure.name(), figure.rows().stream().map(TrendRow::value).toList()));
      if (figure.restated() && figure.measure().kind() == TrendMeasure.Kind.OVERALL) {
        lines.add(
            new Line(
                figure.name() + ", restated",
                figure.rows().stream().map(TrendRow::restated).toList()));
      }
    }
    if (trends.overall().rows().stream().anyMatch(r -> !r.mean().isEmpty())) {
      lines.add(
          new Line("Number", trends.overall().rows().stream().map(TrendRow::members).toList()));
    }
    List<String> heads = trends.overall().rows().stream().map(TrendRow::shortQuarter).toList();
    page.table(
        "QUARTERS",
        QUARTERS,
        lines,
        Map.of("name", Line::name, "cells", Line::cells),
        "Quarter and year");
    page.give("QUARTERS", "HEADS", heads).give("QUARTERS", "COLUMNS", heads.size());
  }

  private static void pairs(Tables page, TrendsReport trends) {
    List<Pair> pairs = new ArrayList<>();
    List<TrendFigure> themes = trends.themes();
    for (int i = 0; i < themes.size(); i += 2) {
      pairs.add(new Pair(themes.get(i), themes.stream().skip(i + 1L).findFirst()));
    }
    page.table(
        "PAIRS",
        PAIRS,
        pairs,
        Map.of(
            "leftTitle", p -> p.left().heading(),
            "leftReading", p -> p.left().verdict(),
            "left", p -> drawn(p.left()),
            "leftAlt", p -> p.left().alt(),
            "rightTitle", p -> said(p.right().map(TrendFigure::heading)),
            "rightReading", p -> said(p.right().map(TrendFigure::verdict)),
            "right", p -> p.right().map(TrendTables::drawn).orElse(NOTHING),
            "rightAlt", p -> said(p.right().map(TrendFigure::alt))));
  }

  private static String said(Optional<String> words) {
    return words.orElse("");
  }
}
