package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.returns.RefusedFiles;
import org.waymark.returns.Returns;

/** Opens the adapters to tests in other packages. */
public final class ReturnRows {
  private ReturnRows() {}

  public static Returns of(EntityManager em) {
    return new JpaReturns(em);
  }

  public static RefusedFiles refused(EntityManager em) {
    return new JpaRefusedFiles(em);
  }
}
