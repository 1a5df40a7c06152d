package org.waymark.benchmarking.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.benchmarking.PeerFigures;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.calendar.QuarterId;

@Dependent
@Transactional
class JpaPeerFigures implements PeerFigures {
  private final EntityManager em;

  @Inject
  JpaPeerFigures(EntityManager em) {
    this.em = em;
  }

  @Override
  public void replace(QuarterId quarter, List<PeerStatistics> statistics) {
    em.createQuery("delete from StatisticsRow s where s.quarter = :quarter")
        .setParameter("quarter", quarter.toString())
        .executeUpdate();
    int line = 0;
    for (PeerStatistics one : statistics) {
      em.persist(StatisticsRow.of(one, line++));
    }
  }

  @Override
  public List<PeerStatistics> of(QuarterId quarter, PeerGroup.Kind kind, String groupId) {
    return em.createQuery(
            "select s from StatisticsRow s where s.quarter = :quarter and s.groupKind = :kind"
                + " and s.groupId = :id order by s.line",
            StatisticsRow.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("kind", kind.name())
        .setParameter("id", groupId)
        .getResultStream()
        .map(StatisticsRow::toStatistics)
        .toList();
  }

  @Override
  public List<PeerStatistics> across(QuarterId quarter, PeerGroup.Kind kind, String measure) {
    return em.createQuery(
            "select s from StatisticsRow s where s.quarter = :quarter and s.groupKind = :kind"
                + " and s.measure = :measure order by s.groupId",
            StatisticsRow.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("kind", kind.name())
        .setParameter("measure", measure)
        .getResultStream()
        .map(StatisticsRow::toStatistics)
        .toList();
  }
}
