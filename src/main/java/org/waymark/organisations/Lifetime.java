package org.waymark.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of an organisation, as far as the register tells them; the day it
 * closes is still one of its own.
 */
public record Lifetime(@Nullable LocalDate opened, @Nullable LocalDate closed) {
  /** Neither day is known: it counts as always open. */
  public static final Lifetime UNKNOWN = new Lifetime(null, null);

  public Lifetime {
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw new IllegalArgumentException("it closed on %s, before it opened".formatted(closed));
    }
  }

  public boolean covers(LocalDate day) {
    return !isToOpenAfter(day) && !isOverBy(day);
  }

  /** Whether it opens only after the day. */
  public boolean isToOpenAfter(LocalDate day) {
    return opened != null && day.isBefore(opened);
  }

  /** Whether it closed before the day. */
  public boolean isOverBy(LocalDate day) {
    return closed != null && day.isAfter(closed);
  }

  /** The same, but with this last day. */
  public Lifetime closedOn(LocalDate day) {
    return new Lifetime(opened, day);
  }
}
