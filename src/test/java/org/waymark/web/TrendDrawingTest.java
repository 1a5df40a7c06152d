package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.TrendPlot;

class TrendDrawingTest {
  private static final TrendPlot PLOT =
      new TrendPlot(
          List.of(new TrendPlot.Tick(0, "0"), new TrendPlot.Tick(1, "5")),
          List.of(new TrendPlot.Tick(0.25, "2026")),
          List.of(
              new TrendPlot.Stroke(TrendPlot.Line.VALUE, 0.25, 0.5, 0.75, 0.25),
              new TrendPlot.Stroke(TrendPlot.Line.LIMIT, 0, 0.75, 1, 0.75)),
          List.of(
              new TrendPlot.Dot(TrendPlot.Mark.USUAL, 0.25, 0.5),
              new TrendPlot.Dot(TrendPlot.Mark.CONCERNING, 0.75, 0.25)),
          List.of(0.5),
          List.of(
              new TrendPlot.Break(0.2, 0, "edition changed"),
              new TrendPlot.Break(0.8, 1, "ZZ1 merged in")),
          List.of(new TrendPlot.Tick(0.5, "mean 2.5"), new TrendPlot.Tick(0.49, "lower 2.4")));

  @Test
  void places_are_percent_across_and_pixels_up_from_the_baseline() {
    TrendDrawing drawing = TrendDrawing.of(PLOT);
    // Half of 240 pixels up is 120 down from the top, a quarter 180.
    assertThat(drawing.segments())
        .containsExactly(
            new TrendDrawing.Segment("trend-limit", "0%", "60", "100%", "60"),
            new TrendDrawing.Segment("trend-value", "25%", "120", "75%", "180"));
    assertThat(drawing.up()).extracting(TrendDrawing.Words::y).containsExactly("240", "0");
  }

  @Test
  void every_mark_has_a_shape_of_its_own_and_a_gap_a_cross() {
    assertThat(TrendDrawing.of(PLOT).shapes())
        .extracting(TrendDrawing.Shape::kind)
        .containsExactly("trend-gap", "mark-usual", "mark-concerning");
    assertThat(
            List.of(
                TrendDrawing.path(TrendPlot.Mark.USUAL),
                TrendDrawing.path(TrendPlot.Mark.IMPROVING),
                TrendDrawing.path(TrendPlot.Mark.CONCERNING),
                TrendDrawing.path(TrendPlot.Mark.HIGH),
                TrendDrawing.path(TrendPlot.Mark.LOW)))
        .doesNotHaveDuplicates();
  }

  @Test
  void words_stay_inside_and_never_overlap() {
    TrendDrawing drawing = TrendDrawing.of(PLOT);
    assertThat(drawing.breaks())
        .extracting(TrendDrawing.Words::before)
        .containsExactly(false, true);
    List<Double> ends = drawing.ends().stream().map(e -> Double.parseDouble(e.y())).toList();
    assertThat(Math.abs(ends.get(0) - ends.get(1))).isGreaterThanOrEqualTo(19);
  }
}
