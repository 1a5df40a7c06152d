package org.waymark.scoring;

/** By which rules answers and an edition become scores; stored with each score. */
public final class ScoringMethod {
  /**
   * Changes whenever the same answers under the same edition could give another score. Version
   * 2026.1: a question's value on the reporting scale; an issue, a theme and the overall score each
   * the weighted mean of their parts that have a value, not available below the edition's least
   * coverage; levels as claimed, and as far as evidence of the edition's months supports them;
   * quotients with 20 decimals, half up, rounded where the edition says; the shifted weighted
   * geometric mean at themes and overall.
   */
  public static final String VERSION = "2026.1";

  private ScoringMethod() {}
}
