package org.waymark.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register. */
public interface Organisations {
  Optional<Organisation> find(OrganisationCode code);

  /** All of them, by code. */
  List<Organisation> all();

  /**
   * Puts in organisations as they are given, without a file and a day: for a register that begins.
   * What changes later comes by an import, which keeps what was before.
   */
  void saveAll(Collection<Organisation> organisations);
}
