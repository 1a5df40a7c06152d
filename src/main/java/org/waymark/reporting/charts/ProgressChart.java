package org.waymark.reporting.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.waymark.advice.ActionCount;
import org.waymark.advice.ActionCount.Progress;
import org.waymark.reporting.ProgressRow;

/**
 * How far a group has come with one recommendation, as one bar of all to whom it applies: complete
 * dark, in progress light, not started white, not returned hatched; each count stands inside its
 * part where there is room.
 */
public record ProgressChart(ActionCount counts, Font font) implements Drawing {
  private static final double HEIGHT = 18;
  private static final double HATCH = 4;

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    double whole = counts.whole();
    double top = box.getCenterY() - HEIGHT / 2;
    double x = box.getX() + 1;
    double width = box.getWidth() - 2;
    g.setFont(font);
    for (Progress part : ProgressRow.PARTS) {
      int n = counts.of(part);
      if (n > 0) {
        Rectangle2D bar = new Rectangle2D.Double(x, top, width * n / whole, HEIGHT);
        fill(g, part, bar);
        number(g, part, bar, Integer.toString(n));
        x = bar.getMaxX();
      }
    }
  }

  static void fill(Graphics2D g, Progress part, Rectangle2D bar) {
    g.setColor(colour(part));
    g.fill(bar);
    g.setStroke(Ink.HAIR);
    g.setColor(Ink.PEERS);
    if (part == Progress.NOT_RETURNED) {
      Shape clip = g.getClip();
      g.clip(bar);
      for (double at = bar.getX() - HEIGHT; at < bar.getMaxX(); at += HATCH) {
        g.draw(new Line2D.Double(at, bar.getMaxY(), at + HEIGHT, bar.getMaxY() - HEIGHT));
      }
      g.setClip(clip);
    }
    g.draw(bar);
  }

  private static void number(Graphics2D g, Progress part, Rectangle2D bar, String words) {
    double wide = g.getFontMetrics().stringWidth(words);
    if (wide + 4 > bar.getWidth()) {
      return;
    }
    double x = bar.getCenterX() - wide / 2;
    double base = bar.getCenterY() + 3.5;
    if (part == Progress.NOT_RETURNED) {
      g.setColor(Color.WHITE);
      g.fill(new Rectangle2D.Double(x - 2, base - 9.5, wide + 4, 12));
    }
    g.setColor(part == Progress.COMPLETE ? Color.WHITE : Ink.TEXT);
    g.drawString(words, (float) x, (float) base);
  }

  private static Color colour(Progress part) {
    return switch (part) {
      case COMPLETE -> Ink.OWN;
      case IN_PROGRESS -> Ink.LIGHT;
      default -> Color.WHITE;
    };
  }
}
