package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one measure spreads over one group: its statistics, and all members' exact values in rising
 * order for drawing.
 */
public record Spread(PeerStatistics statistics, List<BigDecimal> values) {
  public Spread {
    values = List.copyOf(values);
  }
}
