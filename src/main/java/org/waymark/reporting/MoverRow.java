package org.waymark.reporting;

import org.waymark.advice.Mover;

/** A mover as printed: its scores of both quarters and the change, up or down. */
public record MoverRow(String code, String name, String before, String now, String change) {
  static MoverRow of(Mover of, Figures figures) {
    String change = figures.score(of.change().abs());
    return new MoverRow(
        of.organisation().code().value(),
        of.organisation().name(),
        figures.score(of.before()),
        figures.score(of.now()),
        (of.change().signum() < 0 ? "down " : "up ") + change);
  }
}
