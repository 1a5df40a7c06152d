package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a return that is not published: its score beside the peers of the quarter before,
 * with the position that it would have had among them in place of the own published score, which is
 * {@code last} (rounded as it was published; absent where there is none, or it does not compare).
 */
public record ProvisionalStanding(Standing standing, Against against, @Nullable BigDecimal last) {

  /** From the published score to the provisional one, both as they are shown. */
  public @Nullable BigDecimal change() {
    BigDecimal now = standing.score().value();
    return now == null || last == null ? null : now.subtract(last);
  }

  /** Whether the median and the quartiles of the peers may be shown. */
  public boolean hasPeers() {
    return against.comparable() && standing.peers().reliable();
  }
}
