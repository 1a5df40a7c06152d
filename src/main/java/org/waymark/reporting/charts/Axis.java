package org.waymark.reporting.charts;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.editions.ReportingScale;

/** Where a value of the reporting scale is on the paper; values beyond the scale sit at its end. */
record Axis(double lowest, double range, double left, double width) {
  /** Room for half a dot, half a pin or half a number at either end. */
  private static final double SIDE = 7;

  static Axis of(ReportingScale scale, Rectangle2D box) {
    return new Axis(
        scale.lowest().doubleValue(),
        scale.width().doubleValue(),
        box.getX() + SIDE,
        box.getWidth() - 2 * SIDE);
  }

  double share(BigDecimal value) {
    return Math.min(1, Math.max(0, (value.doubleValue() - lowest) / range));
  }

  double x(BigDecimal value) {
    return left + width * share(value);
  }

  /** Five equal steps: 0, 1 … 5 or 0, 20 … 100. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int i = 0; i <= 5; i++) {
      ticks.add(BigDecimal.valueOf(lowest + range * i / 5));
    }
    return ticks;
  }
}
