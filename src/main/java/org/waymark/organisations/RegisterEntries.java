package org.waymark.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that the register ever said; nothing is deleted and nothing is changed. */
public interface RegisterEntries {
  /** One organisation's, the earliest first; none for an unknown one. */
  List<RegisterEntry> of(OrganisationCode code);

  /**
   * Every organisation as the register had it on the day, by code. What is known only since later
   * is as it was known first.
   */
  List<Organisation> asOf(LocalDate day);

  /** The day from which the newest entry holds; nothing before the first import. */
  Optional<LocalDate> newest();

  /** Keeps all of an update or nothing: each organisation from its day on, and the successions. */
  void keep(RegisterUpdate update, RegisterSource source);
}
