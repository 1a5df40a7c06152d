package org.waymark.editions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many decimals a published score has, and where rounding happens; always half up. */
public record Rounding(int decimals, Place place) {

  /** Where rounding happens. */
  public enum Place {
    /** Arithmetic runs unrounded; only what is reported is rounded. */
    WHEN_REPORTED,
    /** Each level is rounded, and the next one is made of the rounded values. */
    AT_EACH_LEVEL
  }

  public Rounding {
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("scores have 0 to 6 decimals, not " + decimals);
    }
  }

  public BigDecimal round(BigDecimal value) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
