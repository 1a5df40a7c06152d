package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.waymark.benchmarking.Position;

/** A position's shape alone, in the middle of its box; nothing where there is no position. */
public record MarkChart(Position position) implements Drawing {
  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    if (position == Position.NO_SPREAD || position == Position.NONE) {
      return;
    }
    g.setColor(Ink.OWN);
    g.fill(Shapes.head(position, box.getCenterX(), box.getCenterY(), 4.5));
  }
}
