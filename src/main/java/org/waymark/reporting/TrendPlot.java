package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A trend as it is drawn. Every place is a share of the plot: of its width from the left, of its
 * height from the bottom. The axis goes up, the quarters go across; a year stands at its first
 * quarter. What is beyond the axis sits at its end.
 */
public record TrendPlot(
    List<Tick> up,
    List<Tick> across,
    List<Stroke> strokes,
    List<Dot> dots,
    List<Double> gaps,
    List<Break> breaks,
    List<Tick> ends) {
  public TrendPlot {
    up = List.copyOf(up);
    across = List.copyOf(across);
    strokes = List.copyOf(strokes);
    dots = List.copyOf(dots);
    gaps = List.copyOf(gaps);
    breaks = List.copyOf(breaks);
    ends = List.copyOf(ends);
  }

  /**
   * The words at the ends of lines, moved apart where they would stand closer to each other than
   * this share of the height: upwards from the lowest, and down again from the top.
   */
  public List<Tick> endsApart(double least) {
    List<Tick> sorted = ends.stream().sorted(Comparator.comparing(Tick::at)).toList();
    double[] at = sorted.stream().mapToDouble(Tick::at).toArray();
    for (int i = 1; i < at.length; i++) {
      at[i] = Math.max(at[i], at[i - 1] + least);
    }
    double most = 1;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], most);
      most = at[i] - least;
    }
    List<Tick> apart = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      apart.add(new Tick(at[i], sorted.get(i).words()));
    }
    return apart;
  }

  /** Whether the words of changes stand at the foot, since the values lie high. */
  public boolean wordsBelow() {
    return dots.stream().mapToDouble(Dot::y).average().orElse(0) > 0.5;
  }

  /** Words at a place of an axis, or beside the end of a line. */
  public record Tick(double at, String words) {}

  /** A straight line. */
  public record Stroke(Line line, double x1, double y1, double x2, double y2) {}

  public record Dot(Mark mark, double x, double y) {}

  /**
   * What changed before a quarter: a line through the plot, and its words on a row of their own.
   */
  public record Break(double x, int row, String words) {}

  /** What a line is. */
  public enum Line {
    VALUE,
    MIDDLE,
    LIMIT,
    TARGET,
    RESTATED
  }

  /** What a point says; its shape tells it without colour. */
  public enum Mark {
    USUAL("usual"),
    IMPROVING("improving"),
    CONCERNING("concerning"),
    HIGH("unusually high"),
    LOW("unusually low"),
    PLAIN("one quarter"),
    RESTATED("restated");

    private final String words;

    Mark(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
