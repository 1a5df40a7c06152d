package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.waymark.operations.AuditLine;
import org.waymark.operations.AuditTrail;

@Dependent
@Transactional
class JpaAuditTrail implements AuditTrail {
  private final EntityManager em;

  @Inject
  JpaAuditTrail(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void add(AuditLine line) {
    em.persist(AuditLineRow.of(line));
    em.flush();
  }

  @Override
  public long size() {
    return em.createQuery("select count(l) from AuditLineRow l", Long.class).getSingleResult();
  }

  @Override
  public List<AuditLine> latest(int from, int most) {
    return em.createQuery(
            "select l from AuditLineRow l order by l.at desc, l.id desc", AuditLineRow.class)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditLineRow::toLine)
        .toList();
  }

  @Override
  public int purge(Instant limit) {
    return em.createQuery("delete from AuditLineRow l where l.at < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
