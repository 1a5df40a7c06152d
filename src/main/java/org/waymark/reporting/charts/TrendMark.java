package org.waymark.reporting.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waymark.reporting.TrendPlot;

/** The shapes of a trend's points. */
final class TrendMark {
  private TrendMark() {}

  static void draw(Graphics2D g, TrendPlot.Mark mark, double x, double y, double size) {
    Shape shape = shape(mark, x, y, size);
    boolean hollow = mark == TrendPlot.Mark.RESTATED;
    g.setColor(hollow ? Color.WHITE : colour(mark));
    g.fill(shape);
    if (hollow) {
      g.setColor(Ink.OWN);
      g.setStroke(Ink.LINE);
      g.draw(shape);
    }
  }

  private static Color colour(TrendPlot.Mark mark) {
    return switch (mark) {
      case USUAL, HIGH, LOW -> Ink.PEERS;
      case IMPROVING -> Ink.IMPROVING;
      case CONCERNING -> Ink.CONCERNING;
      case PLAIN, RESTATED -> Ink.OWN;
    };
  }

  private static Shape shape(TrendPlot.Mark mark, double x, double y, double size) {
    return switch (mark) {
      case USUAL, PLAIN -> circle(x, y, size * 0.85);
      case RESTATED -> circle(x, y, size * 0.75);
      case IMPROVING ->
          new Rectangle2D.Double(x - size * 0.95, y - size * 0.95, size * 1.9, size * 1.9);
      case CONCERNING -> path(x, y, 0, -size * 1.3, size * 1.3, 0, 0, size * 1.3, -size * 1.3, 0);
      case HIGH -> path(x, y, 0, -size, size, size * 0.8, -size, size * 0.8);
      case LOW -> path(x, y, 0, size, size, -size * 0.8, -size, -size * 0.8);
    };
  }

  private static Shape circle(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  private static Path2D path(double x, double y, double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + corners[0], y + corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(x + corners[i], y + corners[i + 1]);
    }
    path.closePath();
    return path;
  }

  static Path2D cross(double x, double y, double size) {
    Path2D cross = new Path2D.Double();
    cross.moveTo(x - size, y - size);
    cross.lineTo(x + size, y + size);
    cross.moveTo(x - size, y + size);
    cross.lineTo(x + size, y - size);
    return cross;
  }
}
