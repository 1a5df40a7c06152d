package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;
import org.waymark.operations.Leases;

/** Whoever changes the row holds the lease: the database decides between nodes, not a read. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaLeases implements Leases {
  /** SQL states of the class 23 say that a constraint was broken. */
  private static final String CONSTRAINT = "23";

  private final EntityManager em;

  @Inject
  JpaLeases(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean take(JobName job, String owner, Instant now, Instant until) {
    int taken =
        em.createQuery(
                "update LeaseRow l set l.owner = :owner, l.execution = null, l.expires = :until"
                    + " where l.job = :job"
                    + " and (l.owner is null or l.expires is null or l.expires <= :now)")
            .setParameter("owner", owner)
            .setParameter("until", until)
            .setParameter("job", job.id())
            .setParameter("now", now)
            .executeUpdate();
    return taken == 1 || find(job).isEmpty() && isFirst(job, owner, until);
  }

  /** A job's first lease: of two nodes that insert it, the key lets one through. */
  private boolean isFirst(JobName job, String owner, Instant until) {
    try {
      em.persist(LeaseRow.taken(job, owner, until));
      em.flush();
      return true;
    } catch (PersistenceException e) {
      if (brokeConstraint(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean brokeConstraint(Throwable failure) {
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(CONSTRAINT)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void attach(JobName job, String owner, long execution) {
    em.createQuery(
            "update LeaseRow l set l.execution = :execution"
                + " where l.job = :job and l.owner = :owner")
        .setParameter("execution", execution)
        .setParameter("job", job.id())
        .setParameter("owner", owner)
        .executeUpdate();
  }

  @Override
  public void prolong(String owner, Instant until) {
    em.createQuery("update LeaseRow l set l.expires = :until where l.owner = :owner")
        .setParameter("until", until)
        .setParameter("owner", owner)
        .executeUpdate();
  }

  @Override
  public void release(JobName job, String owner) {
    em.createQuery(
            "update LeaseRow l set l.owner = null, l.execution = null, l.expires = null"
                + " where l.job = :job and l.owner = :owner")
        .setParameter("job", job.id())
        .setParameter("owner", owner)
        .executeUpdate();
  }

  @Override
  public Optional<Lease> find(JobName job) {
    TypedQuery<LeaseRow> rows =
        em.createQuery("select l from LeaseRow l where l.job = :job", LeaseRow.class)
            .setParameter("job", job.id());
    return rows.getResultStream().map(LeaseRow::toLease).findFirst();
  }

  @Override
  public List<Lease> all() {
    return em.createQuery("select l from LeaseRow l order by l.job", LeaseRow.class)
        .getResultStream()
        .map(LeaseRow::toLease)
        .toList();
  }
}
