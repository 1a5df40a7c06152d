package org.waymark.editions;

import java.math.BigDecimal;

/**
 * The scale all scores of an edition are on: 0 to 5 for ours, 0 to 100 for the 2015/16 assessment.
 */
public record ReportingScale(BigDecimal lowest, BigDecimal highest) {
  public ReportingScale {
    if (lowest.compareTo(highest) >= 0) {
      throw new IllegalArgumentException("a scale's lowest value is below its highest");
    }
  }

  public BigDecimal width() {
    return highest.subtract(lowest);
  }
}
