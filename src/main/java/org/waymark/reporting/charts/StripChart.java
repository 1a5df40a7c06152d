package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.waymark.reporting.Strip;

/**
 * One strip: members as dots stacked on the baseline, the middle half as a band, the median as a
 * dashed line, and above them the own value as a pin whose head tells the position by its shape.
 */
public record StripChart(Strip strip) implements Drawing {
  private static final double PIN_ROOM = 11;
  private static final double DOT = 3.6;

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    Axis axis = Axis.of(strip.scale(), box);
    double top = box.getY() + PIN_ROOM;
    double base = box.getMaxY() - 2;
    grid(g, axis, box);
    band(g, axis, top, base);
    dots(g, axis, top, base);
    g.setColor(Ink.TEXT);
    g.setStroke(Ink.LINE);
    g.draw(new Line2D.Double(box.getX(), base, box.getMaxX(), base));
    BigDecimal median = strip.median();
    if (median != null) {
      g.setStroke(Ink.DASHES);
      g.draw(new Line2D.Double(axis.x(median), top - 3, axis.x(median), base));
    }
    BigDecimal own = strip.own();
    if (own != null) {
      g.setColor(Ink.OWN);
      g.setStroke(Ink.PIN);
      g.draw(new Line2D.Double(axis.x(own), top - 2, axis.x(own), base));
      g.fill(Shapes.head(strip.position(), axis.x(own), top - PIN_ROOM / 2 - 0.5, 5));
    }
  }

  private static void grid(Graphics2D g, Axis axis, Rectangle2D box) {
    g.setColor(Ink.BAND);
    g.setStroke(Ink.HAIR);
    for (BigDecimal tick : axis.ticks()) {
      double x = axis.x(tick);
      g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
    }
  }

  private void band(Graphics2D g, Axis axis, double top, double base) {
    BigDecimal q1 = strip.q1();
    BigDecimal q3 = strip.q3();
    if (q1 != null && q3 != null) {
      double left = axis.x(q1);
      Rectangle2D band = new Rectangle2D.Double(left, top, axis.x(q3) - left, base - top);
      g.setColor(Ink.BAND);
      g.fill(band);
      g.setColor(Ink.PEERS);
      g.setStroke(Ink.HAIR);
      g.draw(band);
    }
  }

  private void dots(Graphics2D g, Axis axis, double top, double base) {
    int columns = (int) (axis.width() / DOT);
    int[] heights = new int[columns + 1];
    int highest = 1;
    for (BigDecimal value : strip.values()) {
      int column = (int) Math.round(axis.share(value) * columns);
      highest = Math.max(highest, ++heights[column]);
    }
    // Large groups overlap rather than leave the strip.
    double step = Math.min(DOT, (base - top - DOT) / Math.max(1, highest - 1));
    double size = DOT - 0.4;
    g.setColor(Ink.PEERS);
    for (int c = 0; c <= columns; c++) {
      double x = axis.left() + axis.width() * c / columns;
      for (int i = 0; i < heights[c]; i++) {
        double y = base - DOT / 2 - i * step;
        g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
      }
    }
  }
}
