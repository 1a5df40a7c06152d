package org.waymark.organisations;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of one organisation from a day on, until its next entry. There is no
 * source for what it held before its first import.
 */
public record RegisterEntry(
    LocalDate from, Organisation organisation, @Nullable RegisterSource source) {

  /** From when an entry holds that was there before the first import. */
  public static final LocalDate BEGINNING = LocalDate.of(1948, 7, 5);

  public RegisterEntry {
    Objects.requireNonNull(from);
    Objects.requireNonNull(organisation);
  }
}
