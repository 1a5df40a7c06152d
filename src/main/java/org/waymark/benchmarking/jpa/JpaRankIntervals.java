package org.waymark.benchmarking.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.RankIntervals;
import org.waymark.calendar.QuarterId;

@Dependent
@Transactional
class JpaRankIntervals implements RankIntervals {
  private static final int AT_ONCE = 500;

  private final EntityManager em;

  @Inject
  JpaRankIntervals(EntityManager em) {
    this.em = em;
  }

  /** In batches, each let go of once written: there are thousands. */
  @Override
  public void replace(QuarterId quarter, List<RankInterval> intervals) {
    em.createQuery("delete from RankRow r where r.quarter = :quarter")
        .setParameter("quarter", quarter.toString())
        .executeUpdate();
    for (int i = 0; i < intervals.size(); i++) {
      em.persist(RankRow.of(intervals.get(i)));
      if (i % AT_ONCE == AT_ONCE - 1) {
        em.flush();
        em.clear();
      }
    }
  }

  @Override
  public List<RankInterval> of(QuarterId quarter) {
    return em.createQuery(
            "select r from RankRow r where r.quarter = :quarter order by r.organisation, r.measure",
            RankRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(RankRow::toInterval)
        .toList();
  }
}
