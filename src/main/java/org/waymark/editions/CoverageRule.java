package org.waymark.editions;

import java.math.BigDecimal;

/**
 * The least share (0 to 1) of applicable weight that must be answered for a score to be available,
 * at each level. 0 means that any answer is enough; nothing answered never has a score.
 */
public record CoverageRule(BigDecimal issue, BigDecimal theme, BigDecimal overall) {
  public CoverageRule {
    for (BigDecimal share : new BigDecimal[] {issue, theme, overall}) {
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("a coverage threshold is a share from 0 to 1: " + share);
      }
    }
  }
}
