package org.waymark.organisations;

import java.time.LocalDate;
import java.util.List;

/** What an import adds to the register: how organisations are from a day on, and successions. */
public record RegisterUpdate(
    LocalDate from, List<Organisation> organisations, List<Succession> successions) {
  public RegisterUpdate {
    organisations = List.copyOf(organisations);
    successions = List.copyOf(successions);
  }

  public boolean isEmpty() {
    return organisations.isEmpty() && successions.isEmpty();
  }
}
