package org.waymark.access.jpa;

import jakarta.persistence.EntityManager;
import org.waymark.access.Accounts;
import org.waymark.access.ApiKeys;
import org.waymark.access.People;

/** Opens the adapters to tests in other packages. */
public final class AccessRows {
  private AccessRows() {}

  public static Accounts accounts(EntityManager em) {
    return new JpaAccounts(em);
  }

  public static People people(EntityManager em) {
    return new JpaPeople(em);
  }

  public static ApiKeys keys(EntityManager em) {
    return new JpaApiKeys(em);
  }
}
