package org.waymark.reporting.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.waymark.reporting.TrendPlot;

/**
 * A trend: values joined by a line that breaks where there are none, middle and limits with their
 * numbers beside their ends, changes as upright lines with words, and points whose shapes tell what
 * they say. A cross on the baseline is a quarter without a value.
 */
public record TrendChart(TrendPlot plot, Font font) implements Drawing {
  private static final double LEFT = 22;
  private static final double RIGHT = 60;
  private static final double TOP = 5;
  private static final double FOOT = 17;
  private static final double ROW = 11;

  /** From one line of words to the next. */
  private static final double LINE = 11.5;

  @Override
  public void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D box =
        new Rectangle2D.Double(
            whole.getX() + LEFT,
            whole.getY() + TOP,
            whole.getWidth() - LEFT - RIGHT,
            whole.getHeight() - TOP - FOOT);
    g.setFont(font);
    axes(g, box);
    plot.breaks().forEach(change -> change(g, box, change, plot.wordsBelow()));
    for (TrendPlot.Line line : TrendPlot.Line.values()) {
      plot.strokes().stream().filter(s -> s.line() == line).forEach(s -> stroke(g, box, s));
    }
    for (double gap : plot.gaps()) {
      g.setColor(Ink.PEERS);
      g.setStroke(Ink.LINE);
      g.draw(TrendMark.cross(x(box, gap), box.getMaxY() - 5, 2.4));
    }
    double size = whole.getWidth() > 300 ? 3.6 : 3;
    for (TrendPlot.Dot dot : plot.dots()) {
      TrendMark.draw(g, dot.mark(), x(box, dot.x()), y(box, dot.y()), size);
    }
    g.setColor(Ink.TEXT);
    for (TrendPlot.Tick end : plot.endsApart(LINE / box.getHeight())) {
      g.drawString(end.words(), (float) box.getMaxX() + 5, (float) y(box, end.at()) + 3.5f);
    }
  }

  private void axes(Graphics2D g, Rectangle2D box) {
    g.setStroke(Ink.HAIR);
    for (TrendPlot.Tick tick : plot.up()) {
      double y = y(box, tick.at());
      g.setColor(Ink.BAND);
      g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
      g.setColor(Ink.PEERS);
      float wide = g.getFontMetrics().stringWidth(tick.words());
      g.drawString(tick.words(), (float) box.getX() - 5 - wide, (float) y + 3.5f);
    }
    g.setColor(Ink.TEXT);
    g.setStroke(Ink.LINE);
    g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
    g.setColor(Ink.PEERS);
    for (TrendPlot.Tick year : plot.across()) {
      double x = x(box, year.at());
      g.draw(new Line2D.Double(x, box.getMaxY(), x, box.getMaxY() + 3));
      float wide = g.getFontMetrics().stringWidth(year.words());
      g.drawString(year.words(), (float) x - wide / 2, (float) box.getMaxY() + 14);
    }
  }

  /** Its words stand where there is room: left of the line once it is past the middle. */
  private static void change(Graphics2D g, Rectangle2D box, TrendPlot.Break change, boolean below) {
    double x = x(box, change.x());
    g.setColor(Ink.PEERS);
    g.setStroke(Ink.DOTTED);
    g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
    float wide = g.getFontMetrics().stringWidth(change.words());
    float left = (float) (change.x() > 0.5 ? x - 4 - wide : x + 4);
    double y =
        below ? box.getMaxY() - 12 - change.row() * ROW : box.getY() + 8 + change.row() * ROW;
    g.drawString(change.words(), left, (float) y);
  }

  private static void stroke(Graphics2D g, Rectangle2D box, TrendPlot.Stroke line) {
    g.setColor(colour(line.line()));
    g.setStroke(stroke(line.line()));
    g.draw(
        new Line2D.Double(
            x(box, line.x1()), y(box, line.y1()), x(box, line.x2()), y(box, line.y2())));
  }

  private static Color colour(TrendPlot.Line line) {
    return switch (line) {
      case VALUE, RESTATED, TARGET -> Ink.OWN;
      case MIDDLE, LIMIT -> Ink.PEERS;
    };
  }

  private static Stroke stroke(TrendPlot.Line line) {
    return switch (line) {
      case VALUE -> Ink.COURSE;
      case MIDDLE -> Ink.LINE;
      case LIMIT -> Ink.LIMIT;
      case TARGET, RESTATED -> Ink.DOTTED;
    };
  }

  private static double x(Rectangle2D box, double share) {
    return box.getX() + share * box.getWidth();
  }

  private static double y(Rectangle2D box, double share) {
    return box.getMaxY() - share * box.getHeight();
  }
}
