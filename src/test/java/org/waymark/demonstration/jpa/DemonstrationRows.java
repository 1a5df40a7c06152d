package org.waymark.demonstration.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.demonstration.Marks;

/** Opens the adapter to tests in other packages. */
public final class DemonstrationRows {
  private DemonstrationRows() {}

  public static Marks of(EntityManager em) {
    return new JpaMarks(em);
  }
}
