package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.advice.ActionCount;
import org.waymark.advice.ActionCount.Progress;
import org.waymark.reporting.ProgressRow;

/** A bar of progress as rectangles of an SVG 400 units wide and 28 high. */
public record ProgressDrawing(List<Part> parts) {
  private static final double WIDTH = 400;
  private static final double ROOM = 22;

  /** One part: its class in the style sheet, where it is, and its number where there is room. */
  public record Part(String kind, String x, String width, String middle, String number) {}

  public static ProgressDrawing of(ActionCount counts) {
    List<Part> parts = new ArrayList<>();
    double x = 0;
    for (Progress progress : ProgressRow.PARTS) {
      int n = counts.of(progress);
      if (n > 0) {
        double width = WIDTH * n / counts.whole();
        parts.add(
            new Part(
                progress.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                number(x),
                number(width),
                number(x + width / 2),
                width < ROOM ? "" : Integer.toString(n)));
        x += width;
      }
    }
    return new ProgressDrawing(parts);
  }

  private static String number(double of) {
    return String.format(Locale.ROOT, "%.1f", of);
  }
}
