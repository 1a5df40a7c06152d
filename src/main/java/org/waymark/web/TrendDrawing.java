package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.reporting.TrendPlot;

/**
 * A trend as parts of an SVG whose plot is as wide as there is room and 240 pixels high: across in
 * percent and up in pixels, so that words keep their size on every screen. Kinds are the names of
 * styles.
 */
public record TrendDrawing(
    List<Words> up,
    List<Words> across,
    List<Segment> segments,
    List<Shape> shapes,
    List<Words> breaks,
    List<Words> ends) {
  static final double HEIGHT = 240;

  /** From one line of words to the next. */
  private static final double LINE = 19;

  private static final double SIZE = 6;

  public TrendDrawing {
    up = List.copyOf(up);
    across = List.copyOf(across);
    segments = List.copyOf(segments);
    shapes = List.copyOf(shapes);
    breaks = List.copyOf(breaks);
    ends = List.copyOf(ends);
  }

  /** Words at a place; those that would leave the plot end there instead of beginning. */
  public record Words(String x, String y, String text, boolean before) {}

  public record Segment(String kind, String x1, String y1, String x2, String y2) {}

  /** A path around its own place. */
  public record Shape(String kind, String x, String y, String path) {}

  public static TrendDrawing of(TrendPlot plot) {
    return new TrendDrawing(
        plot.up().stream().map(t -> new Words("0", y(t.at()), t.words(), true)).toList(),
        plot.across().stream()
            .map(t -> new Words(x(t.at()), number(HEIGHT), t.words(), false))
            .toList(),
        segments(plot),
        shapes(plot),
        plot.breaks().stream().map(b -> words(b, plot.wordsBelow())).toList(),
        plot.endsApart(LINE / HEIGHT).stream()
            .map(t -> new Words("100%", y(t.at()), t.words(), false))
            .toList());
  }

  private static Words words(TrendPlot.Break one, boolean below) {
    double y = below ? HEIGHT - 22 - one.row() * LINE : 14 + one.row() * LINE;
    return new Words(x(one.x()), number(y), one.words(), one.x() > 0.5);
  }

  /** In the order of their kinds, so that values lie over limits. */
  private static List<Segment> segments(TrendPlot plot) {
    List<Segment> segments = new ArrayList<>();
    for (TrendPlot.Line kind :
        List.of(
            TrendPlot.Line.MIDDLE,
            TrendPlot.Line.LIMIT,
            TrendPlot.Line.TARGET,
            TrendPlot.Line.RESTATED,
            TrendPlot.Line.VALUE)) {
      for (TrendPlot.Stroke one : plot.strokes()) {
        if (one.line() == kind) {
          segments.add(
              new Segment(
                  "trend-" + kind.name().toLowerCase(Locale.ROOT),
                  x(one.x1()),
                  y(one.y1()),
                  x(one.x2()),
                  y(one.y2())));
        }
      }
    }
    return segments;
  }

  private static List<Shape> shapes(TrendPlot plot) {
    List<Shape> shapes = new ArrayList<>();
    for (double gap : plot.gaps()) {
      shapes.add(new Shape("trend-gap", x(gap), number(HEIGHT - 9), "M-4-4L4 4M-4 4L4-4"));
    }
    for (TrendPlot.Dot dot : plot.dots()) {
      shapes.add(
          new Shape(
              "mark-" + dot.mark().name().toLowerCase(Locale.ROOT),
              x(dot.x()),
              y(dot.y()),
              path(dot.mark())));
    }
    return shapes;
  }

  /** The shape that tells what a point says without colour, as packs print it. */
  static String path(TrendPlot.Mark mark) {
    double r = SIZE;
    return switch (mark) {
      case USUAL, PLAIN, RESTATED -> "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0z";
      case IMPROVING -> "M-5.5-5.5H5.5V5.5H-5.5z";
      case CONCERNING -> path("M0 %sL%s 0L0 %sL%s 0z", -r - 1.5, r + 1.5, r + 1.5, -r - 1.5);
      case HIGH -> path("M0 %sL%s %sH%sz", -r, r, r * 0.8, -r);
      case LOW -> path("M0 %sL%s %sH%sz", r, r, -r * 0.8, -r);
    };
  }

  private static String path(String form, double... numbers) {
    Object[] texts = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      texts[i] = number(numbers[i]);
    }
    return form.formatted(texts);
  }

  private static String x(double share) {
    return number(100 * share) + "%";
  }

  private static String y(double share) {
    return number(HEIGHT * (1 - share));
  }

  /** At most one decimal, with a point whatever the locale. */
  private static String number(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
