package org.waymark.reporting.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.reporting.TrendPlot;
import org.waymark.reporting.TrendPlot.Line;
import org.waymark.reporting.TrendPlot.Mark;

/** The key to the shapes and lines that the trends of a page have, in one row. */
public record TrendKey(List<TrendPlot> plots, Font font) implements Drawing {
  private static final double GAP = 9;
  private static final String NO_VALUE = "no value";

  public TrendKey {
    plots = List.copyOf(plots);
  }

  /** The same in words, for those who do not see it. */
  public String words() {
    return "Key: "
        + Stream.of(
                marks().stream().map(Mark::words),
                lines().stream().map(TrendKey::name),
                gaps() ? Stream.of(NO_VALUE) : Stream.<String>empty())
            .flatMap(s -> s)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private Set<Mark> marks() {
    return plots.stream()
        .flatMap(p -> p.dots().stream())
        .map(TrendPlot.Dot::mark)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that need words: the course of values needs none. */
  private Set<Line> lines() {
    return plots.stream()
        .flatMap(p -> p.strokes().stream())
        .map(TrendPlot.Stroke::line)
        .filter(l -> l != Line.VALUE && l != Line.RESTATED)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean gaps() {
    return plots.stream().anyMatch(p -> !p.gaps().isEmpty());
  }

  private static String name(Line line) {
    return switch (line) {
      case VALUE, RESTATED -> "";
      case MIDDLE -> "mean or median";
      case LIMIT -> "limits";
      case TARGET -> "target";
    };
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    g.setFont(font);
    double y = box.getCenterY();
    double x = box.getX() + 1;
    for (Mark mark : marks()) {
      TrendMark.draw(g, mark, x + 4, y, 3.6);
      x = say(g, x + 11, y, mark.words());
    }
    for (Line line : lines()) {
      g.setColor(line == Line.TARGET ? Ink.OWN : Ink.PEERS);
      g.setStroke(line == Line.LIMIT ? Ink.LIMIT : line == Line.TARGET ? Ink.DOTTED : Ink.LINE);
      g.draw(new Line2D.Double(x, y, x + 15, y));
      x = say(g, x + 18, y, name(line));
    }
    if (gaps()) {
      g.setColor(Ink.PEERS);
      g.setStroke(Ink.LINE);
      g.draw(TrendMark.cross(x + 3, y, 2.4));
      say(g, x + 9, y, NO_VALUE);
    }
  }

  private static double say(Graphics2D g, double x, double y, String words) {
    g.setColor(Ink.TEXT);
    g.drawString(words, (float) x, (float) y + 3.5f);
    return x + g.getFontMetrics().stringWidth(words) + GAP;
  }
}
