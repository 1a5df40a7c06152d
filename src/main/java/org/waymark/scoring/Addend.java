package org.waymark.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a score's explanation: what it comes from (a question, issue or theme id, or
 * "rounding"), its value and weight (absent for rounding), and what it adds to the score.
 */
public record Addend(
    String of, @Nullable BigDecimal value, @Nullable BigDecimal weight, BigDecimal contribution) {
  /** The name of the line that rounding adds. */
  public static final String ROUNDING = "rounding";
}
