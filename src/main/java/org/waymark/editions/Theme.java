package org.waymark.editions;

import java.math.BigDecimal;
import java.util.List;

/**
 * A theme and its issues; headline themes make the overall score, others are reported beside it.
 */
public record Theme(
    String id, String title, BigDecimal weight, boolean headline, List<Issue> issues) {
  public Theme {
    issues = List.copyOf(issues);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("theme " + id + " has a weight above 0");
    }
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("theme " + id + " has at least one issue");
    }
  }
}
