package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;

/**
 * One released quarter: the exact value on the edition's scale, or why there is none. Of a group
 * the value is the median, and n is the number of members with a score (1 of an organisation).
 */
public record TrendPoint(
    QuarterId quarter,
    String edition,
    @Nullable BigDecimal value,
    @Nullable Absence absence,
    int n,
    @Nullable BigDecimal mean) {
  public TrendPoint {
    if ((value == null) == (absence == null)) {
      throw new IllegalArgumentException("a point has a value or a reason why it has none");
    }
  }
}
