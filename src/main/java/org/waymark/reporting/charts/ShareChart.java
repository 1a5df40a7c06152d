package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A share (0 to 1) as a bar; the greatest of all shares fills the width. */
public record ShareChart(double share, double greatest) implements Drawing {
  private static final double HEIGHT = 14;

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    double width = greatest == 0 ? 0 : (box.getWidth() - 2) * share / greatest;
    Rectangle2D bar =
        new Rectangle2D.Double(
            box.getX() + 1, box.getCenterY() - HEIGHT / 2, Math.max(0.5, width), HEIGHT);
    g.setColor(Ink.BARS);
    g.fill(bar);
    g.setColor(Ink.PEERS);
    g.setStroke(Ink.HAIR);
    g.draw(bar);
  }
}
