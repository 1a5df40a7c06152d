package org.waymark.benchmarking.jpa;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.RankDistribution;
import org.waymark.benchmarking.RankInterval;
import org.waymark.benchmarking.RankIntervals;
import org.waymark.benchmarking.RankTable;
import org.waymark.benchmarking.Ranked;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

@Dependent
@Transactional
class JpaRankIntervals implements RankIntervals {
  private static final int AT_ONCE = 500;
  private static final String OF_TABLE =
      " x where x.quarter = :quarter and x.groupKind = :kind and x.groupId = :group"
          + " and x.measure = :measure";

  private final EntityManager em;

  @Inject
  JpaRankIntervals(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<RankTable> tables(QuarterId quarter) {
    return rows(quarter).stream().map(RankTableRow::toTable).toList();
  }

  private List<RankTableRow> rows(QuarterId quarter) {
    return em.createQuery(
            "select x from RankTableRow x where x.quarter = :quarter"
                + " order by x.groupKind, x.groupId, x.measure",
            RankTableRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultList();
  }

  /** In batches, each let go of once written: there are thousands. */
  @Override
  public void replace(RankTable table, List<Ranked> ranks) {
    remove(table);
    em.persist(RankTableRow.of(table));
    em.flush();
    for (int i = 0; i < ranks.size(); i++) {
      em.persist(RankRow.of(ranks.get(i)));
      if (i % AT_ONCE == AT_ONCE - 1) {
        em.flush();
        em.clear();
      }
    }
  }

  @Override
  public void remove(RankTable table) {
    for (String rows : List.of("RankRow", "RankTableRow")) {
      em.createQuery("delete from " + rows + OF_TABLE)
          .setParameter("quarter", table.quarter().toString())
          .setParameter("kind", table.group().kind().name())
          .setParameter("group", table.group().id())
          .setParameter("measure", table.measure())
          .executeUpdate();
    }
  }

  @Override
  public List<RankInterval> of(QuarterId quarter) {
    Map<String, PeerGroup> groups = new HashMap<>();
    for (RankTableRow row : rows(quarter)) {
      groups.put(row.group().kind() + " " + row.group().id(), row.group());
    }
    return em.createQuery(
            "select x.groupKind, x.groupId, x.measure, x.organisation, x.place, x.low, x.high,"
                + " x.ranked, x.methodVersion from RankRow x where x.quarter = :quarter"
                + " order by x.organisation, x.measure",
            Object[].class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(
            row ->
                new RankInterval(
                    quarter,
                    requireNonNull(groups.get(row[0] + " " + row[1])),
                    (String) row[2],
                    new OrganisationCode((String) row[3]),
                    (Integer) row[4],
                    (Integer) row[5],
                    (Integer) row[6],
                    (Integer) row[7],
                    (String) row[8]))
        .toList();
  }

  @Override
  public Optional<RankDistribution> distribution(
      QuarterId quarter, OrganisationCode organisation, String measure) {
    return em.createQuery(
            "select x from RankRow x where x.quarter = :quarter and x.organisation = :organisation"
                + " and x.measure = :measure",
            RankRow.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("organisation", organisation.value())
        .setParameter("measure", measure)
        .getResultStream()
        .findFirst()
        .map(RankRow::toDistribution);
  }
}
