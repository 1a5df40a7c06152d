package org.waymark.reporting.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.waymark.advice.ActionCount.Progress;
import org.waymark.reporting.ProgressRow;

/** The key to bars of progress. */
public record ProgressKey(Font font) implements Drawing {
  /** The same in words, for those who do not see it. */
  public static final String WORDS =
      "Key: dark complete, light in progress, white not started, hatched not returned.";

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    g.setFont(font);
    double x = box.getX() + 1;
    double middle = box.getMaxY() - 9;
    for (Progress part : ProgressRow.PARTS) {
      ProgressChart.fill(g, part, new Rectangle2D.Double(x, middle - 4.5, 16, 9));
      g.setColor(Ink.TEXT);
      String words = part.words().toLowerCase(java.util.Locale.UK);
      g.drawString(words, (float) (x + 20), (float) (middle + 3.5));
      x += 34 + g.getFontMetrics().stringWidth(words);
    }
  }
}
