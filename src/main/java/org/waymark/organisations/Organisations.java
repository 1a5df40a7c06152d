package org.waymark.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register. */
public interface Organisations {
  Optional<Organisation> find(OrganisationCode code);

  /** All of them, by code. */
  List<Organisation> all();

  /** Adds organisations, or replaces those with the same code. */
  void saveAll(Collection<Organisation> organisations);
}
