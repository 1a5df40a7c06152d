package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;
import org.waymark.operations.Leases;

/** One row per job, changed only under its lock, each time in a transaction of its own. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class JpaLeases implements Leases {
  private final EntityManager em;

  @Inject
  JpaLeases(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean take(JobName job, String owner, Instant now, Instant until) {
    LeaseRow row = locked(job);
    if (row == null) {
      row = new LeaseRow(job);
      em.persist(row);
    } else if (!row.toLease().freeAt(now)) {
      return false;
    }
    row.take(owner, until);
    try {
      em.flush();
      return true;
    } catch (PersistenceException e) {
      // Of two nodes that insert the first row, the second fails on its key.
      if (Broken.constraint(e)) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void attach(JobName job, String owner, long execution) {
    LeaseRow row = locked(job);
    if (row != null && row.isOwnedBy(owner)) {
      row.attach(execution);
    }
  }

  @Override
  public void prolong(String owner, Instant until) {
    for (Lease lease : all()) {
      LeaseRow row = owner.equals(lease.owner()) ? locked(lease.job()) : null;
      if (row != null && row.isOwnedBy(owner)) {
        row.prolong(until);
      }
    }
  }

  @Override
  public void release(JobName job, String owner) {
    LeaseRow row = locked(job);
    if (row != null && row.isOwnedBy(owner)) {
      row.release();
    }
  }

  @Override
  public boolean releaseAfter(JobName job, long execution) {
    LeaseRow row = locked(job);
    if (row == null || !row.isFor(execution)) {
      return false;
    }
    row.release();
    return true;
  }

  @Override
  public Optional<Lease> find(JobName job) {
    return Optional.ofNullable(em.find(LeaseRow.class, job.id())).map(LeaseRow::toLease);
  }

  @Override
  public List<Lease> all() {
    return em.createQuery("select l from LeaseRow l order by l.job", LeaseRow.class)
        .getResultStream()
        .map(LeaseRow::toLease)
        .toList();
  }

  private @Nullable LeaseRow locked(JobName job) {
    return em.find(LeaseRow.class, job.id(), LockModeType.PESSIMISTIC_WRITE);
  }
}
