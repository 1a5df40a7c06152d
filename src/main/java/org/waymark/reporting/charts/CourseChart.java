package org.waymark.reporting.charts;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.waymark.advice.Course;

/**
 * One issue's road map, small: the line from the level when it was set through the targets, with
 * the level that counts now as a dot.
 */
public record CourseChart(Course course, LocalDate now) implements Drawing {
  private static final double SIDE = 4;
  private static final double HEIGHT = 27;

  @Override
  public void draw(Graphics2D g, Rectangle2D whole) {
    double height = Math.min(HEIGHT, whole.getHeight()) - 2 * SIDE;
    double top = whole.getCenterY() - height / 2;
    NavigableMap<LocalDate, Integer> line = line();
    double first = Math.min(line.firstKey().toEpochDay(), now.toEpochDay());
    double days = Math.max(1, line.lastKey().toEpochDay() - first);
    double left = whole.getX() + SIDE;
    double width = whole.getWidth() - 2 * SIDE;
    int highest = course.level().highest();
    g.setColor(Ink.BAND);
    g.setStroke(Ink.HAIR);
    for (int level = 0; level <= highest; level++) {
      double y = top + height * (highest - level) / highest;
      g.draw(new Line2D.Double(left, y, left + width, y));
    }
    Path2D path = new Path2D.Double();
    line.forEach(
        (day, level) -> {
          double x = left + width * (day.toEpochDay() - first) / days;
          double y = top + height * (highest - level) / highest;
          if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
          } else {
            path.lineTo(x, y);
          }
        });
    g.setColor(Ink.PEERS);
    g.setStroke(Ink.DASHES);
    g.draw(path);
    double x = left + width * (now.toEpochDay() - first) / days;
    double y = top + height * (highest - course.now()) / highest;
    g.setColor(Ink.OWN);
    g.fill(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
  }

  private NavigableMap<LocalDate, Integer> line() {
    NavigableMap<LocalDate, Integer> line = new TreeMap<>();
    Integer then = course.plan().levels().get(course.level().issue());
    if (then != null) {
      line.put(course.plan().setIn().lastDay(), then);
    }
    course.targets().forEach((year, level) -> line.put(LocalDate.of(year, 3, 31), level));
    return line;
  }
}
