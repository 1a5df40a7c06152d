package org.waymark.benchmarking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * One quarter: the exact value (a score on the edition's scale, or a number as it was answered), or
 * why there is none. Of a group the value is the median, and n is the number of members with a
 * value (1 of an organisation). The edition is absent of a quarter that is not released.
 */
public record TrendPoint(
    QuarterId quarter,
    @Nullable String edition,
    @Nullable BigDecimal value,
    @Nullable Absence absence,
    int n,
    @Nullable BigDecimal mean) {
  public TrendPoint {
    if ((value == null) == (absence == null)) {
      throw new IllegalArgumentException("a point has a value or a reason why it has none");
    }
  }

  static TrendPoint of(PastQuarter quarter, BigDecimal value, int n, @Nullable BigDecimal mean) {
    return new TrendPoint(quarter.id(), quarter.edition().id(), value, null, n, mean);
  }

  static TrendPoint absent(PastQuarter quarter, Absence why) {
    return new TrendPoint(quarter.id(), quarter.edition().id(), null, why, 0, null);
  }

  static TrendPoint notReleased(QuarterId quarter) {
    return new TrendPoint(quarter, null, null, Absence.NOT_RELEASED, 0, null);
  }

  /** An organisation's own value. */
  static TrendPoint own(PastQuarter quarter, OrganisationCode code, String measure) {
    return quarter
        .value(code, measure)
        .map(value -> of(quarter, value, 1, null))
        .orElseGet(() -> absent(quarter, quarter.absence(code, measure)));
  }
}
