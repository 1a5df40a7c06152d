package org.waymark.reporting;

import org.waymark.organisations.OrganisationType;

/** How many returns of one type were expected, and how many are counted in the publication. */
public record TypeReturns(OrganisationType type, int expected, int counted) {
  public TypeReturns {
    if (counted < 0 || expected < counted) {
      throw new IllegalArgumentException(
          "of %d expected returns of %s %d cannot be counted"
              .formatted(expected, type.plural(), counted));
    }
  }

  /** "23 of 61 (38%)". */
  public String words() {
    return expected == 0
        ? "none expected"
        : "%d of %d (%d%%)".formatted(counted, expected, Math.round(100.0 * counted / expected));
  }
}
