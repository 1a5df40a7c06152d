package org.waymark.reporting.jasper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.waymark.benchmarking.Position;
import org.waymark.reporting.Strip;

/**
 * Draws one strip as vectors: members as dots stacked on the baseline, the middle half as a band,
 * the median as a dashed line, and the own value as a pin whose head tells the position by its
 * shape.
 */
final class StripDrawing extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;

  private static final Color OWN = new Color(0x12436D);
  private static final Color PEERS = new Color(0x4C6272);
  private static final Color BAND = new Color(0xD8DDE0);
  private static final Color TEXT = new Color(0x212B32);
  private static final double PIN_ROOM = 11;
  private static final double SIDE = 6;
  private static final double DOT = 3.6;

  private final transient Strip strip;

  StripDrawing(Strip strip) {
    this.strip = strip;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D box) {
    Scale scale = new Scale(box);
    double top = box.getY() + PIN_ROOM;
    double base = box.getMaxY() - 2;
    BigDecimal q1 = strip.q1();
    BigDecimal q3 = strip.q3();
    BigDecimal median = strip.median();
    BigDecimal own = strip.own();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (q1 != null && q3 != null) {
      double left = scale.x(q1);
      Rectangle2D band = new Rectangle2D.Double(left, top, scale.x(q3) - left, base - top);
      g.setColor(BAND);
      g.fill(band);
      g.setColor(PEERS);
      g.setStroke(new BasicStroke(0.5f));
      g.draw(band);
    }
    dots(g, scale, top, base);
    g.setColor(TEXT);
    g.setStroke(new BasicStroke(0.75f));
    g.draw(new Line2D.Double(box.getX(), base, box.getMaxX(), base));
    if (median != null) {
      g.setStroke(
          new BasicStroke(
              1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0));
      g.draw(new Line2D.Double(scale.x(median), top - 3, scale.x(median), base));
    }
    if (own != null) {
      double x = scale.x(own);
      g.setColor(OWN);
      g.setStroke(new BasicStroke(2f));
      g.draw(new Line2D.Double(x, top - 2, x, base));
      g.fill(head(strip.position(), x, box.getY() + PIN_ROOM / 2 - 0.5));
    }
  }

  private void dots(Graphics2D g, Scale scale, double top, double base) {
    int columns = (int) Math.floor(scale.width() / DOT);
    int[] heights = new int[columns + 1];
    int highest = 1;
    for (BigDecimal value : strip.values()) {
      highest = Math.max(highest, ++heights[scale.column(value, columns)]);
    }
    double step = Math.min(DOT, (base - top - 1) / highest);
    g.setColor(PEERS);
    for (int c = 0; c < heights.length; c++) {
      double x = scale.left() + c * scale.width() / columns;
      for (int i = 0; i < heights[c]; i++) {
        double y = base - DOT / 2 - i * step;
        g.fill(new Ellipse2D.Double(x - DOT / 2 + 0.2, y - DOT / 2, DOT - 0.4, DOT - 0.4));
      }
    }
  }

  /** The position's shape around a centre. */
  static Path2D head(Position position, double x, double y) {
    double r = 5;
    Path2D shape = new Path2D.Double();
    switch (position) {
      case LOWER_QUARTER -> {
        shape.moveTo(x - r, y - r + 1);
        shape.lineTo(x + r, y - r + 1);
        shape.lineTo(x, y + r - 1);
      }
      case UPPER_QUARTER -> {
        shape.moveTo(x - r, y + r - 1);
        shape.lineTo(x + r, y + r - 1);
        shape.lineTo(x, y - r + 1);
      }
      case MIDDLE_HALF -> {
        shape.moveTo(x, y - r);
        shape.lineTo(x + r, y);
        shape.lineTo(x, y + r);
        shape.lineTo(x - r, y);
      }
      case NO_SPREAD, NONE -> {
        shape.append(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7), false);
        return shape;
      }
    }
    shape.closePath();
    return shape;
  }

  /** Where a value of the reporting scale is on the paper. */
  private final class Scale {
    private final Rectangle2D box;
    private final double lowest = strip.scale().lowest().doubleValue();
    private final double range = strip.scale().width().doubleValue();

    Scale(Rectangle2D box) {
      this.box = box;
    }

    double left() {
      return box.getX() + SIDE;
    }

    double width() {
      return box.getWidth() - 2 * SIDE;
    }

    private double share(BigDecimal value) {
      return Math.min(1, Math.max(0, (value.doubleValue() - lowest) / range));
    }

    double x(BigDecimal value) {
      return left() + width() * share(value);
    }

    int column(BigDecimal value, int columns) {
      return (int) Math.round(share(value) * columns);
    }
  }
}
