package org.waymark.benchmarking.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Only what differs is written. */
  @Override
  public void replace(QuarterId quarter, List<PeerStatistics> statistics) {
    Map<GroupMeasureKey, StatisticsRow> kept =
        em.createQuery(
                "select s from StatisticsRow s where s.quarter = :quarter", StatisticsRow.class)
            .setParameter("quarter", quarter.toString())
            .getResultStream()
            .collect(Collectors.toMap(StatisticsRow::key, Function.identity()));
    int line = 0;
    for (PeerStatistics one : statistics) {
      StatisticsRow row = StatisticsRow.of(one, line++);
      StatisticsRow before = kept.remove(row.key());
      if (before == null) {
        em.persist(row);
      } else if (!before.says(row)) {
        em.merge(row);
      }
    }
    kept.values().forEach(em::remove);
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
