package org.waymark.benchmarking;

/** By which rules ranks and their intervals are made; stored with each of them. */
public final class RankMethod {
  /**
   * Changes whenever the same answers could give another rank or interval. Version 2026.1: 2,000
   * replicates from the seed of quarter, edition hash, this version and measure. Each draws, in
   * this order: the weight of every item, issue and theme beneath the measure, times 1 + (2u −
   * 1)·0.25; the arithmetic or the geometric mean at themes and overall, 50:50; then for each
   * organisation, by code, and each item, in the edition's order: a level that counts on the
   * edition's basis one higher or lower, each with the edition's probability and not beyond the
   * level's ends; a missing item from the values that its type has for it. Other measures keep
   * their values: the return has percentages without the number that they are of, so that nothing
   * can be drawn about them. Compared at 6 decimals.
   */
  public static final String VERSION = "2026.1";

  /** What an interval is called wherever it is shown. */
  public static final String INTERVAL = "method and self-assessment uncertainty";

  public static final int REPLICATES = 2_000;

  /** How far a weight moves, in percent of it. */
  public static final int SPREAD_PERCENT = 25;

  static final double SPREAD = SPREAD_PERCENT / 100.0;

  static final double LOW = 0.05;
  static final double HIGH = 0.95;

  private RankMethod() {}
}
