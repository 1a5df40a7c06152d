package org.waymark.editions;

import java.math.BigDecimal;

/**
 * A named stretch of the reporting scale that starts at {@code from} and ends where the next
 * starts.
 */
public record Band(String name, BigDecimal from) {
  public Band {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a band has a name");
    }
  }
}
