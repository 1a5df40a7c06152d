package org.waymark.benchmarking;

import org.waymark.editions.Edition;

/**
 * What an edition lets peers see of each other: from how many members on a group has statistics,
 * and whether single scores (the lowest, the highest, and a dot for each member) may be seen.
 * Source: methods.md, "Confidentiality".
 */
public record Disclosure(int smallest, boolean single) {
  /** Scores are open to everybody signed in, once released. */
  public static final Disclosure OPEN = new Disclosure(PeerStatistics.SMALLEST_RELIABLE, true);

  /** Scores are seen by the organisation, its board, the national team and regulators alone. */
  public static final Disclosure CONFIDENTIAL = new Disclosure(10, false);

  public static Disclosure of(Edition edition) {
    return edition.terms().confidential() ? CONFIDENTIAL : OPEN;
  }
}
