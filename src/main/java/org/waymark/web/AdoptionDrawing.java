package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.statistics.ProductLimit;

/**
 * The share of technologies that are live by month, as paths of an SVG 720 units wide and 260 high:
 * the grid, the line of one half, the step curve and its ticks; the months of the axis.
 */
public record AdoptionDrawing(
    String grid, String half, String curve, String ticks, List<Month> months) {
  private static final double LEFT = 50;
  private static final double WIDTH = 660;
  private static final double TOP = 10;
  private static final double HEIGHT = 210;
  private static final int STEP = 6;

  /** A number of the axis and where it is. */
  public record Month(String x, int number) {}

  public static AdoptionDrawing of(ProductLimit of) {
    double last = STEP;
    for (ProductLimit.Step step : of.steps()) {
      last = Math.max(last, step.time());
    }
    for (ProductLimit.Tick tick : of.ticks()) {
      last = Math.max(last, tick.time());
    }
    int months = (int) Math.ceil(last / STEP) * STEP;
    StringBuilder grid = new StringBuilder();
    for (int percent = 0; percent <= 100; percent += 25) {
      grid.append(path("M%.1f %.1fH%.1f", LEFT, y(percent / 100.0), LEFT + WIDTH));
    }
    StringBuilder curve = new StringBuilder(path("M%.1f %.1f", LEFT, y(0)));
    for (ProductLimit.Step step : of.steps()) {
      curve.append(path("H%.1fV%.1f", x(step.time(), months), y(1 - step.survival())));
    }
    curve.append(path("H%.1f", x(last, months)));
    StringBuilder ticks = new StringBuilder();
    for (ProductLimit.Tick tick : of.ticks()) {
      double y = y(1 - tick.survival());
      ticks.append(path("M%.1f %.1fV%.1f", x(tick.time(), months), y - 6, y + 6));
    }
    List<Month> axis = new ArrayList<>();
    int every = months > 10 * STEP ? 2 * STEP : STEP;
    for (int month = 0; month <= months; month += every) {
      axis.add(new Month(path("%.1f", x(month, months)), month));
    }
    return new AdoptionDrawing(
        grid.toString(),
        path("M%.1f %.1fH%.1f", LEFT, y(0.5), LEFT + WIDTH),
        curve.toString(),
        ticks.toString(),
        axis);
  }

  private static double x(double time, int months) {
    return LEFT + WIDTH * time / months;
  }

  private static double y(double share) {
    return TOP + HEIGHT * (1 - share);
  }

  private static String path(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }
}
