package org.waymark.reporting.charts;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.waymark.benchmarking.Position;

/** The shapes that tell a position without colour. */
final class Shapes {
  private Shapes() {}

  /** The position's shape around a centre, 10 points wide at size 5. */
  static Path2D head(Position position, double x, double y, double size) {
    double low = size * 0.8;
    Path2D shape = new Path2D.Double();
    switch (position) {
      case LOWER_QUARTER -> {
        shape.moveTo(x - size, y - low);
        shape.lineTo(x + size, y - low);
        shape.lineTo(x, y + low);
      }
      case UPPER_QUARTER -> {
        shape.moveTo(x - size, y + low);
        shape.lineTo(x + size, y + low);
        shape.lineTo(x, y - low);
      }
      case MIDDLE_HALF -> {
        shape.moveTo(x, y - size);
        shape.lineTo(x + size, y);
        shape.lineTo(x, y + size);
        shape.lineTo(x - size, y);
      }
      case NO_SPREAD, NONE -> {
        double r = size * 0.7;
        shape.append(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), false);
        return shape;
      }
    }
    shape.closePath();
    return shape;
  }
}
