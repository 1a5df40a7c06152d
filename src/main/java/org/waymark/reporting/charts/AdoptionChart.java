package org.waymark.reporting.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waymark.statistics.ProductLimit;

/**
 * The share of technologies that are live by the month after the decision, as a step curve; a tick
 * is one that is still waiting or was stopped. The dashed line is one half.
 */
public record AdoptionChart(ProductLimit curve, Font font) implements Drawing {
  private static final int STEP = 6;
  private static final double LEFT = 34;
  private static final double FOOT = 30;

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    double last = Math.max(STEP, last());
    int months = (int) Math.ceil(last / STEP) * STEP;
    double x0 = box.getX() + LEFT;
    double width = box.getWidth() - LEFT - 8;
    double top = box.getY() + 8;
    double height = box.getHeight() - 8 - FOOT;
    g.setFont(font);
    grid(g, months, x0, width, top, height);
    Path2D path = new Path2D.Double();
    path.moveTo(x0, top + height);
    for (ProductLimit.Step step : curve.steps()) {
      double x = x0 + width * step.time() / months;
      path.lineTo(x, path.getCurrentPoint().getY());
      path.lineTo(x, top + height * step.survival());
    }
    path.lineTo(x0 + width * last / months, path.getCurrentPoint().getY());
    g.setColor(Ink.OWN);
    g.setStroke(Ink.PIN);
    g.draw(path);
    g.setStroke(Ink.LINE);
    for (ProductLimit.Tick tick : curve.ticks()) {
      double x = x0 + width * tick.time() / months;
      double y = top + height * tick.survival();
      g.draw(new Line2D.Double(x, y - 4, x, y + 4));
    }
  }

  private double last() {
    double steps = curve.steps().stream().mapToDouble(ProductLimit.Step::time).max().orElse(0);
    return Math.max(
        steps, curve.ticks().stream().mapToDouble(ProductLimit.Tick::time).max().orElse(0));
  }

  private void grid(Graphics2D g, int months, double x0, double width, double top, double height) {
    for (int percent = 0; percent <= 100; percent += 25) {
      double y = top + height * (100 - percent) / 100;
      g.setColor(percent == 50 ? Ink.PEERS : Ink.BAND);
      g.setStroke(percent == 50 ? Ink.DASHES : Ink.HAIR);
      g.draw(new Line2D.Double(x0, y, x0 + width, y));
      g.setColor(Ink.TEXT);
      right(g, percent + "%", x0 - 5, y + 3.5);
    }
    int every = months > 10 * STEP ? 2 * STEP : STEP;
    for (int month = 0; month <= months; month += every) {
      double x = x0 + width * month / months;
      double wide = g.getFontMetrics().stringWidth(Integer.toString(month));
      g.drawString(Integer.toString(month), (float) (x - wide / 2), (float) (top + height + 13));
    }
    right(g, "months after the decision", x0 + width, top + height + 26);
  }

  private static void right(Graphics2D g, String words, double x, double y) {
    g.drawString(words, (float) (x - g.getFontMetrics().stringWidth(words)), (float) y);
  }
}
