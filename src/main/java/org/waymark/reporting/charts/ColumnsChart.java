package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.waymark.reporting.Strip;

/**
 * How a group spreads over the scale, small: a column's height is the share of members there, the
 * own column is filled, a triangle under the baseline is the median. Whole levels have one column
 * each; anything finer has ten equal ones. Where peers are too few to draw, the own column stands
 * alone.
 */
public record ColumnsChart(Strip strip) implements Drawing {
  private static final int MOST_LEVELS = 10;
  private static final double HEIGHT = 27;
  private static final double SMALLEST = 0.9;

  @Override
  public void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D box = middle(whole);
    Bins bins = bins();
    double left = box.getX() + 1;
    double cell = (box.getWidth() - 2) / bins.count();
    double base = box.getMaxY() - 6;
    double most = base - box.getY() - 3;
    int[] heights = new int[bins.count()];
    int highest = 1;
    for (BigDecimal value : strip.values()) {
      highest = Math.max(highest, ++heights[bins.of(value)]);
    }
    BigDecimal own = strip.own();
    int mine = own == null ? -1 : bins.of(own);
    if (mine >= 0 && strip.values().isEmpty()) {
      heights[mine] = 1;
    }
    g.setStroke(Ink.HAIR);
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] == 0 && i != mine) {
        continue;
      }
      double height = Math.max(SMALLEST, most * heights[i] / highest);
      double gap = cell * 0.1;
      Rectangle2D column =
          new Rectangle2D.Double(left + i * cell + gap, base - height, cell - 2 * gap, height);
      g.setColor(i == mine ? Ink.OWN : Ink.BARS);
      g.fill(column);
      g.setColor(i == mine ? Ink.OWN : Ink.PEERS);
      g.draw(column);
    }
    g.setColor(Ink.PEERS);
    g.setStroke(Ink.LINE);
    g.draw(new Line2D.Double(box.getX(), base, box.getMaxX(), base));
    BigDecimal median = strip.median();
    if (median != null) {
      double x = left + cell * bins.place(median);
      Path2D mark = new Path2D.Double();
      mark.moveTo(x, base + 0.8);
      mark.lineTo(x + 3, base + 5);
      mark.lineTo(x - 3, base + 5);
      mark.closePath();
      g.setColor(Ink.TEXT);
      g.fill(mark);
    }
  }

  /** Rows grow with long names; the columns do not. */
  private static Rectangle2D middle(Rectangle2D whole) {
    double height = Math.min(HEIGHT, whole.getHeight());
    return new Rectangle2D.Double(
        whole.getX(), whole.getCenterY() - height / 2, whole.getWidth(), height);
  }

  private Bins bins() {
    double range = strip.scale().width().doubleValue();
    boolean levels = range <= MOST_LEVELS && strip.values().stream().allMatch(ColumnsChart::whole);
    return new Bins(
        strip.scale().lowest().doubleValue(), range, levels, levels ? (int) range + 1 : 10);
  }

  private static boolean whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** The columns; a place is counted in columns from the left edge. */
  private record Bins(double lowest, double range, boolean levels, int count) {
    int of(BigDecimal value) {
      return Math.min(count - 1, Math.max(0, (int) Math.floor(place(value))));
    }

    double place(BigDecimal value) {
      double above = value.doubleValue() - lowest;
      return levels ? above + 0.5 : above / range * count;
    }
  }
}
