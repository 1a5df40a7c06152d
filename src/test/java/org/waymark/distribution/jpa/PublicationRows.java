package org.waymark.distribution.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.distribution.Publications;

/** Opens the adapter to tests in other packages. */
public final class PublicationRows {
  private PublicationRows() {}

  public static Publications of(EntityManager em) {
    return new JpaPublications(em);
  }
}
