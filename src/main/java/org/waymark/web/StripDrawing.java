package org.waymark.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.benchmarking.Position;
import org.waymark.reporting.Strip;

/**
 * One strip as paths of an SVG 560 units wide and 62 high, like the one that packs print: grid,
 * band of the middle half, dots stacked on the baseline, dashed median, and the own pin whose head
 * tells the position by its shape. An absent part is the empty path.
 */
public record StripDrawing(
    String grid, String band, String dots, String base, String median, String pin, String head) {
  private static final double WIDTH = 560;
  private static final double SIDE = 10;
  private static final double TOP = 16;
  private static final double BASE = 59;
  private static final double DOT = 7;
  private static final double HEAD = 7;

  /** A number under the axis, and where it stands in percent of the width. */
  public record Tick(String number, String percent) {}

  public static StripDrawing of(Strip strip) {
    BigDecimal q1 = strip.q1();
    BigDecimal q3 = strip.q3();
    BigDecimal median = strip.median();
    BigDecimal own = strip.own();
    StringBuilder grid = new StringBuilder();
    for (int i = 0; i <= 5; i++) {
      grid.append(path("M%s 0V%s", SIDE + (WIDTH - 2 * SIDE) * i / 5, BASE));
    }
    return new StripDrawing(
        grid.toString(),
        q1 == null || q3 == null
            ? ""
            : path("M%s %sV%sH%sV%sz", x(strip, q1), TOP, BASE, x(strip, q3), TOP),
        dots(strip),
        path("M0 %sH%s", BASE, WIDTH),
        median == null ? "" : path("M%s %sV%s", x(strip, median), TOP - 4, BASE),
        own == null ? "" : path("M%s %sV%s", x(strip, own), TOP - 2, BASE),
        own == null ? "" : head(strip.position(), x(strip, own), TOP - 8));
  }

  /** The numbers under a strip of this scale: six, in equal steps. */
  public static List<Tick> ticks(Strip strip) {
    double lowest = strip.scale().lowest().doubleValue();
    double width = strip.scale().width().doubleValue();
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= 5; i++) {
      double x = SIDE + (WIDTH - 2 * SIDE) * i / 5;
      ticks.add(
          new Tick(
              BigDecimal.valueOf(lowest + width * i / 5).stripTrailingZeros().toPlainString(),
              number(100 * x / WIDTH) + "%"));
    }
    return ticks;
  }

  /** A dot is a stroke of no length with round ends, so that hundreds make one short path. */
  private static String dots(Strip strip) {
    int columns = (int) ((WIDTH - 2 * SIDE) / DOT);
    int[] heights = new int[columns + 1];
    int highest = 1;
    for (BigDecimal value : strip.values()) {
      int column = (int) Math.round(share(strip, value) * columns);
      highest = Math.max(highest, ++heights[column]);
    }
    // Large groups overlap rather than leave the strip.
    double step = Math.min(DOT, (BASE - TOP - DOT) / Math.max(1, highest - 1));
    StringBuilder dots = new StringBuilder();
    for (int c = 0; c <= columns; c++) {
      for (int i = 0; i < heights[c]; i++) {
        dots.append(
            path(
                "M%s %sh0",
                SIDE + (WIDTH - 2 * SIDE) * c / columns, BASE - 1 - DOT / 2 - i * step));
      }
    }
    return dots.toString();
  }

  /** A triangle down, a diamond, a triangle up, or a square where there is no position. */
  private static String head(Position position, double x, double y) {
    double low = HEAD * 0.8;
    return switch (position) {
      case LOWER_QUARTER -> path("M%s %sH%sL%s %sz", x - HEAD, y - low, x + HEAD, x, y + low);
      case UPPER_QUARTER -> path("M%s %sH%sL%s %sz", x - HEAD, y + low, x + HEAD, x, y - low);
      case MIDDLE_HALF ->
          path("M%s %sL%s %sL%s %sL%s %sz", x, y - HEAD, x + HEAD, y, x, y + HEAD, x - HEAD, y);
      case NO_SPREAD, NONE -> path("M%s %sH%sV%sH%sz", x - low, y - low, x + low, y + low, x - low);
    };
  }

  private static double x(Strip strip, BigDecimal value) {
    return SIDE + (WIDTH - 2 * SIDE) * share(strip, value);
  }

  private static double share(Strip strip, BigDecimal value) {
    double above = value.subtract(strip.scale().lowest()).doubleValue();
    return Math.min(1, Math.max(0, above / strip.scale().width().doubleValue()));
  }

  private static String path(String form, double... numbers) {
    Object[] texts = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      texts[i] = number(numbers[i]);
    }
    return form.formatted(texts);
  }

  /** At most one decimal, with a point whatever the locale. */
  private static String number(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
