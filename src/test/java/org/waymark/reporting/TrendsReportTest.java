package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Absence;
import org.waymark.benchmarking.Series;
import org.waymark.benchmarking.TrendMeasure;
import org.waymark.benchmarking.TrendPoint;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.editions.ShippedEditions;

class TrendsReportTest {
  private static final Edition EDITION = ShippedEditions.CURRENT;
  private static final QuarterId FIRST = new QuarterId(2022, 2);

  /** Mean 27.9/13, upper limit 2.1462 + 2.66 · 1.6/11 = 2.5331 (the range of 1.0 is screened). */
  private static final String[] THIRTEEN = {
    "2.0", "2.1", "2.0", "2.2", "2.1", "2.0", "2.1", "2.0", "2.3", "2.0", "2.1", "2.0", "3.0"
  };

  @Test
  void a_figure_says_its_value_its_verdict_and_its_limits() {
    TrendFigure figure = figure(series(Set.of(), THIRTEEN));
    assertThat(figure.finding()).isEqualTo("Overall 3.0: improving, above the upper limit");
    assertThat(figure.sentence()).isEqualTo("Mean 2.1, limits 1.8 to 2.5.");
    assertThat(figure.heading()).isEqualTo("Overall 3.0");
    TrendRow last = figure.rows().get(12);
    assertThat(last.reading()).isEqualTo("Improving, above the upper limit");
    assertThat(last.shortQuarter()).isEqualTo("Q2 25");
    assertThat(figure.alt()).hasSizeLessThan(125);
  }

  @Test
  void too_few_quarters_are_a_run_chart_or_a_table_with_the_reason_in_words() {
    TrendFigure run = figure(series(Set.of(), "1", "2", "3", "4", "4.5"));
    assertThat(run.finding()).isEqualTo("Overall 4.5: 5 quarters around the median");
    assertThat(run.sentence()).isEqualTo("Median 3.0. No limits: fewer than 13 quarters.");
    assertThat(run.plot()).isPresent();
    TrendFigure table = figure(series(Set.of(), "1", "2", "3", "4"));
    assertThat(table.sentence()).contains("Fewer than 5 quarters have a value");
    assertThat(table.plot()).isEmpty();
    assertThat(figure(series(Set.of(), null, null)).finding())
        .isEqualTo("Overall: no value in these quarters");
  }

  @Test
  void after_a_rebase_the_reason_names_the_edition_and_so_does_the_row() {
    TrendFigure figure = figure(series(Set.of(2), "1", "2", "3", "4", "2"));
    assertThat(figure.sentence())
        .isEqualTo(
            "Median 3.0 since the edition changed. No limits: fewer than 13 quarters since the"
                + " edition changed.");
    assertThat(figure.rows().get(2).note()).isEqualTo("The edition changed how this is scored");
    TrendPlot plot = figure.plot().orElseThrow();
    assertThat(plot.breaks()).singleElement().satisfies(b -> assertThat(b.x()).isEqualTo(0.4));
    // Two stretches with a median each; no line of values over the rebase.
    assertThat(plot.strokes().stream().filter(s -> s.line() == TrendPlot.Line.MIDDLE)).hasSize(2);
    assertThat(plot.strokes().stream().filter(s -> s.line() == TrendPlot.Line.VALUE)).hasSize(3);
  }

  @Test
  void a_gap_breaks_the_line_and_its_row_says_why() {
    TrendFigure figure = figure(series(Set.of(), "1", "2", null, "3", "2", "2"));
    TrendPlot plot = figure.plot().orElseThrow();
    assertThat(plot.strokes().stream().filter(s -> s.line() == TrendPlot.Line.VALUE)).hasSize(3);
    assertThat(plot.gaps()).containsExactly(2.5 / 6);
    assertThat(figure.rows().get(2).value()).isEqualTo("[x]");
    assertThat(figure.rows().get(2).note()).isEqualTo("No return counted");
  }

  @Test
  void a_single_level_is_drawn_as_steps_without_limits() {
    Series levels = series(Set.of(), "2", "2", "3", "3", "3");
    TrendFigure figure =
        figure(new Series(levels.measure(), levels.points(), Set.of(), true, Optional.empty()));
    assertThat(figure.finding())
        .isEqualTo("Overall 3.0: since January to March 2023, before that 2.0");
    assertThat(figure.plot().orElseThrow().strokes())
        .allSatisfy(s -> assertThat(s.x1() == s.x2() || s.y1() == s.y2()).as("a step").isTrue());
  }

  @Test
  void a_target_is_told_with_what_it_stands_for() {
    Series series = series(Set.of(), THIRTEEN).aimingAt(Optional.of(new BigDecimal("4")));
    assertThat(figure(series).sentence())
        .endsWith(
            "The target of its road map is 4.0: the target is missed unless something changes.");
  }

  @Test
  void words_at_the_ends_of_lines_stand_apart_within_the_plot() {
    TrendPlot plot = figure(series(Set.of(), THIRTEEN)).plot().orElseThrow();
    List<Double> at = plot.endsApart(0.4).stream().map(TrendPlot.Tick::at).toList();
    assertThat(at).hasSize(3).isSorted();
    assertThat(at.get(1) - at.get(0)).isGreaterThanOrEqualTo(0.4 - 1e-9);
    assertThat(at.get(2)).isLessThanOrEqualTo(1);
  }

  @Test
  void a_page_names_what_improves_and_what_concerns() {
    TrendsReport own = Histories.own(Fixtures.levels(), 20);
    assertThat(own.title()).endsWith("are improving; culture is concerning");
    assertThat(own.gaps()).containsExactly("[x] No return counted: Q1 25.");
    assertThat(own.overall().restated()).isTrue();
    assertThat(own.overall().rows()).hasSize(20);
    assertThat(own.overall().plot().orElseThrow().breaks())
        .extracting(TrendPlot.Break::words)
        .containsExactly("A01 merged in");
    assertThat(Histories.own(Fixtures.levels(), 3).title())
        .isEqualTo("Too early for a trend: 3 quarters have an overall score");
    assertThat(Histories.own(Fixtures.levels(), 9).title())
        .isEqualTo("Too few quarters to tell change from usual variation");
  }

  @Test
  void a_group_tells_how_many_it_is_the_median_of_and_how_the_same_ones_moved() {
    TrendRow last = Histories.nation(20).overall().rows().get(19);
    assertThat(last.members()).isEqualTo("13");
    assertThat(last.mean()).isNotEmpty();
    assertThat(last.changeOfPanel()).matches("[+\u2212]?\\d\\.\\d");
    assertThat(Histories.nation(20).overall().besides()).contains("among the 13");
  }

  private static TrendFigure figure(Series series) {
    return TrendFigure.of(series, Optional.empty(), List.of(), EDITION);
  }

  private static Series series(Set<Integer> rebases, @Nullable String... values) {
    List<TrendPoint> points = new ArrayList<>();
    QuarterId quarter = FIRST;
    for (String value : values) {
      points.add(
          new TrendPoint(
              quarter,
              EDITION.id(),
              value == null ? null : new BigDecimal(value),
              value == null ? Absence.NO_RETURN : null,
              1,
              null));
      quarter = quarter.next();
    }
    return new Series(TrendMeasure.OVERALL, points, rebases, false, Optional.empty());
  }
}
