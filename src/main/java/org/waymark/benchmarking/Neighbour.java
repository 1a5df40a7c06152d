package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.waymark.organisations.Organisation;

/** One of an organisation's nearest peers, and how far it is: 0 or more, at 6 decimals. */
public record Neighbour(Organisation organisation, BigDecimal distance) {
  public Neighbour {
    if (distance.signum() < 0) {
      throw new IllegalArgumentException("a distance is not below 0");
    }
  }
}
