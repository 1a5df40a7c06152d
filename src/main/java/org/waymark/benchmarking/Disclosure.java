package org.waymark.benchmarking;

import org.waymark.editions.Edition;

/**
 * What peers may see of each other once a quarter is released. Before the release they see nothing
 * of it at all.
 */
public enum Disclosure {
  /** Groups from 5 members on, with their extremes and every member drawn. */
  OPEN(5),
  /** Groups from 10 members on, without extremes and without single members. */
  CONFIDENTIAL(10);

  private final int fewest;

  Disclosure(int fewest) {
    this.fewest = fewest;
  }

  /** As the edition says of its scores. */
  public static Disclosure of(Edition edition) {
    return edition.terms().confidential() ? CONFIDENTIAL : OPEN;
  }

  /** The smallest group whose quartiles are shown. */
  public int fewest() {
    return fewest;
  }
}
