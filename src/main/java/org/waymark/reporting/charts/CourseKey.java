package org.waymark.reporting.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The key to small road maps. */
public record CourseKey(Font font) implements Drawing {
  /** The same in words, for those who do not see it. */
  public static final String WORDS =
      "Key: dashed line the road map, from the level when it was set to the last target; dot now.";

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    g.setFont(font);
    double x = box.getX() + 1;
    double middle = box.getMaxY() - 9;
    g.setColor(Ink.PEERS);
    g.setStroke(Ink.DASHES);
    g.draw(new Line2D.Double(x, middle, x + 24, middle));
    g.setColor(Ink.TEXT);
    String map = "road map, from the level when it was set to its last year";
    g.drawString(map, (float) (x + 30), (float) (middle + 3.5));
    x += 46 + g.getFontMetrics().stringWidth(map);
    g.setColor(Ink.OWN);
    g.fill(new Ellipse2D.Double(x, middle - 3.5, 7, 7));
    g.setColor(Ink.TEXT);
    g.drawString("level that counts now", (float) (x + 12), (float) (middle + 3.5));
  }
}
