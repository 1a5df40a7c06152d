package org.waymark.reporting.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.waymark.benchmarking.Position;
import org.waymark.editions.ReportingScale;

/**
 * The key to a figure's shapes, 10 points high in text; strips have their axis above it, in the
 * columns that the strips stand in.
 */
public record Legend(Kind kind, ReportingScale scale, Font font) implements Drawing {

  /** Which figure it explains. */
  public enum Kind {
    /** Strips of one organisation beside its peers. */
    OWN_STRIPS,
    /** Strips of groups alone. */
    GROUP_STRIPS,
    /** Columns of one organisation beside its peers. */
    OWN_COLUMNS,
    /** Columns of groups alone. */
    GROUP_COLUMNS,
    /** Strips of one organisation whose peers are too few to draw. */
    ONLY_OWN_STRIPS,
    /** Columns of one organisation whose peers are too few to draw. */
    ONLY_OWN_COLUMNS
  }

  /** Where strips.jrxml puts the strips. */
  private static final double STRIPS_LEFT = 118;

  private static final double STRIPS_WIDTH = 270;

  private static final double GAP = 14;

  /** The same in words, for those who do not see it. */
  public String words() {
    return switch (kind) {
      case OWN_STRIPS ->
          "Key: pin your score, by position; dashed line median; band middle half of members.";
      case GROUP_STRIPS -> "Key: dashed line median; band middle half of members; dot one member.";
      case OWN_COLUMNS ->
          "Key: column height share of members, dark your own; triangle below median.";
      case GROUP_COLUMNS -> "Key: column height share of members; triangle below median.";
      case ONLY_OWN_STRIPS -> "Key: pin your score.";
      case ONLY_OWN_COLUMNS -> "Key: dark column your score.";
    };
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D box) {
    g.setFont(font);
    Pen pen = new Pen(g, box.getX() + 1, box.getMaxY() - 9);
    switch (kind) {
      case OWN_STRIPS -> {
        axis(g, box);
        heads(pen, "you: lower quarter");
        pen.dashes("median");
        pen.box(Ink.BAND, "middle half of peers");
      }
      case GROUP_STRIPS -> {
        axis(g, box);
        pen.dashes("median");
        pen.box(Ink.BAND, "middle half of organisations");
      }
      case OWN_COLUMNS -> {
        pen.box(Ink.OWN, "your score");
        heads(pen, "lower quarter");
        pen.box(Ink.BARS, "peers");
        pen.triangle("median");
      }
      case GROUP_COLUMNS -> {
        pen.box(Ink.BARS, "share of organisations");
        pen.triangle("median");
      }
      case ONLY_OWN_STRIPS -> {
        axis(g, box);
        pen.head(Position.NONE, "you");
      }
      case ONLY_OWN_COLUMNS -> pen.box(Ink.OWN, "your score");
    }
  }

  private static void heads(Pen pen, String lower) {
    pen.head(Position.LOWER_QUARTER, lower);
    pen.head(Position.MIDDLE_HALF, "middle half");
    pen.head(Position.UPPER_QUARTER, "upper quarter");
  }

  private void axis(Graphics2D g, Rectangle2D box) {
    Axis axis =
        Axis.of(
            scale,
            new Rectangle2D.Double(
                box.getX() + STRIPS_LEFT, box.getY(), STRIPS_WIDTH, box.getHeight()));
    g.setColor(Ink.TEXT);
    for (BigDecimal tick : axis.ticks()) {
      String number = tick.stripTrailingZeros().setScale(0, java.math.RoundingMode.HALF_UP) + "";
      double wide = g.getFontMetrics().stringWidth(number);
      g.drawString(number, (float) (axis.x(tick) - wide / 2), (float) (box.getY() + 12));
    }
  }

  /** Writes symbols and their words from left to right. */
  private static final class Pen {
    private final Graphics2D g;
    private final double y;
    private double x;

    Pen(Graphics2D g, double x, double y) {
      this.g = g;
      this.x = x;
      this.y = y;
    }

    void head(Position position, String words) {
      g.setColor(Ink.OWN);
      g.fill(Shapes.head(position, x + 5, y, 4.5));
      say(14, words);
    }

    void box(java.awt.Color fill, String words) {
      Rectangle2D box = new Rectangle2D.Double(x, y - 4.5, 16, 9);
      g.setColor(fill);
      g.fill(box);
      g.setColor(fill.equals(Ink.OWN) ? Ink.OWN : Ink.PEERS);
      g.setStroke(Ink.HAIR);
      g.draw(box);
      say(20, words);
    }

    void dashes(String words) {
      g.setColor(Ink.TEXT);
      g.setStroke(Ink.DASHES);
      g.draw(new Line2D.Double(x + 2, y - 7, x + 2, y + 6));
      say(7, words);
    }

    void triangle(String words) {
      Path2D mark = new Path2D.Double();
      mark.moveTo(x + 3, y - 2);
      mark.lineTo(x + 6, y + 2.2);
      mark.lineTo(x, y + 2.2);
      mark.closePath();
      g.setColor(Ink.TEXT);
      g.fill(mark);
      say(10, words);
    }

    private void say(double after, String words) {
      g.setColor(Ink.TEXT);
      g.drawString(words, (float) (x + after), (float) (y + 3.5));
      x += after + g.getFontMetrics().stringWidth(words) + GAP;
    }
  }
}
