package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn into a box; one unit is one point (1/72 inch). */
@FunctionalInterface
public interface Drawing {
  void draw(Graphics2D g, Rectangle2D box);
}
