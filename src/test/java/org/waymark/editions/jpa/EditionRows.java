package org.waymark.editions.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.editions.EditionFiles;
import org.waymark.editions.Editions;

/** Opens the adapter to tests in other packages. */
public final class EditionRows {
  private EditionRows() {}

  public static Editions of(EntityManager em, EditionFiles files) {
    return new JpaEditions(em, files);
  }
}
