package org.waymark.calendar.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarters;

/** Opens the adapter to tests in other packages. */
public final class QuarterRows {
  private QuarterRows() {}

  public static Quarters of(EntityManager em) {
    return new JpaQuarters(em);
  }

  public static Extensions extensions(EntityManager em) {
    return new JpaExtensions(em);
  }
}
