package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;

/**
 * From one released quarter to the next: the change of the median of all respondents, and of the
 * matched panel's (those with a value in both), each absent where a median is of too few. They are
 * comparable where the panel is at least 80 % of the larger quarter's respondents and the measure
 * was scored alike.
 */
public record PanelChange(
    QuarterId from,
    QuarterId to,
    int respondentsBefore,
    int respondentsNow,
    int panel,
    @Nullable BigDecimal allRespondents,
    @Nullable BigDecimal matchedPanel,
    boolean scoredAlike) {
  private static final int PERCENT = 80;

  public boolean comparable() {
    int most = Math.max(respondentsBefore, respondentsNow);
    return scoredAlike && most > 0 && panel * 100 >= most * PERCENT;
  }
}
