package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;

/**
 * One measure in one peer group: how many members have an available score (n), and the minimum,
 * quartiles (quantile type 7, as Excel's QUARTILE.INC), maximum and mean of their exact scores, at
 * 6 decimals. With n = 0 there are no statistics; below 5 they are unreliable, and there is neither
 * a lower nor an upper quartile. Of confidential scores there is neither minimum nor maximum, and
 * below 10 nothing but n ({@link Disclosure}).
 */
public record PeerStatistics(
    PeerGroup group,
    QuarterId quarter,
    String measure,
    int n,
    @Nullable BigDecimal min,
    @Nullable BigDecimal q1,
    @Nullable BigDecimal median,
    @Nullable BigDecimal q3,
    @Nullable BigDecimal max,
    @Nullable BigDecimal mean) {

  /** The smallest group whose quartiles are shown, where scores are open. */
  public static final int SMALLEST_RELIABLE = 5;

  /** Whether the group is large enough for its statistics to be shown. */
  public boolean reliable() {
    return q1 != null;
  }

  /** As publications show them: of too few members there is their number alone. */
  public PeerStatistics asPublished() {
    return reliable()
        ? this
        : new PeerStatistics(group, quarter, measure, n, null, null, null, null, null, null);
  }
}
