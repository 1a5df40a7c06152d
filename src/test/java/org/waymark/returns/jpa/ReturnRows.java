package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.security.SecureRandom;
import org.waymark.returns.Consents;
import org.waymark.returns.Explanations;
import org.waymark.returns.RefusedFiles;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.StampKeys;

/** Opens the adapters to tests in other packages. */
public final class ReturnRows {
  private ReturnRows() {}

  public static Returns of(EntityManager em) {
    return new JpaReturns(em);
  }

  public static Consents consents(EntityManager em) {
    return new JpaConsents(em);
  }

  public static Explanations explanations(EntityManager em) {
    return new JpaExplanations(em);
  }

  public static StampKeys stampKeys(EntityManager em) {
    return new JpaStampKeys(em, new SecureRandom());
  }

  public static RefusedFiles refused(EntityManager em) {
    return new JpaRefusedFiles(em);
  }

  /** An event of the return, as only the code of this package gets at it. */
  public static Object anyEvent(EntityManager em, ReturnId of) {
    return em.createQuery(
            "select e from ReturnEventRow e where e.returnId = :id", ReturnEventRow.class)
        .setParameter("id", of.value())
        .getResultList()
        .get(0);
  }

  /** Changes an event, as a slip in the code would. */
  public static void rewrite(Object event) {
    try {
      Field why = ReturnEventRow.class.getDeclaredField("why");
      why.setAccessible(true);
      why.set(event, "otherwise");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
