package org.waymark.organisations.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.organisations.Organisations;

/** Opens the adapter to tests in other packages. */
public final class OrganisationRows {
  private OrganisationRows() {}

  public static Organisations of(EntityManager em) {
    return new JpaOrganisations(em);
  }
}
