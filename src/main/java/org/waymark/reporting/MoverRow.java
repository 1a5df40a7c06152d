package org.waymark.reporting;

import java.math.BigDecimal;
import org.waymark.advice.Mover;

/**
 * A mover as printed: its scores of both quarters, and the change from one to the other as they
 * stand there.
 */
public record MoverRow(String code, String name, String before, String now, String change) {
  static MoverRow of(Mover of, Figures figures) {
    BigDecimal was = new BigDecimal(figures.score(of.before()));
    BigDecimal is = new BigDecimal(figures.score(of.now()));
    return new MoverRow(
        of.organisation().code().value(),
        of.organisation().name(),
        was.toPlainString(),
        is.toPlainString(),
        (of.change().signum() < 0 ? "down " : "up ") + is.subtract(was).abs().toPlainString());
  }
}
