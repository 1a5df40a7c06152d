package org.waymark.organisations.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.PeerLists;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.RegisterEntries;
import org.waymark.organisations.Successions;

/** Opens the adapter to tests in other packages. */
public final class OrganisationRows {
  private OrganisationRows() {}

  public static Organisations of(EntityManager em) {
    return new JpaOrganisations(em);
  }

  public static RegisterEntries entries(EntityManager em) {
    return new JpaRegisterEntries(em);
  }

  public static Profiles profiles(EntityManager em) {
    return new JpaProfiles(em);
  }

  public static PeerLists peerLists(EntityManager em) {
    return new JpaPeerLists(em);
  }

  public static Successions successions(EntityManager em) {
    return new JpaSuccessions(em);
  }
}
