package org.waymark.scoring.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scores;

@Dependent
@Transactional
class JpaScores implements Scores {
  private static final String OF_ONE = " x where x.quarter = :quarter and x.organisation = :code";

  private final EntityManager em;

  @Inject
  JpaScores(EntityManager em) {
    this.em = em;
  }

  @Override
  public void save(MaturityScore whole) {
    for (String rows : List.of("AddendRow", "ScoreRow")) {
      em.createQuery("delete from " + rows + OF_ONE)
          .setParameter("quarter", whole.quarter().toString())
          .setParameter("code", whole.organisation().value())
          .executeUpdate();
    }
    int line = 0;
    for (Score score : whole.scores()) {
      em.persist(ScoreRow.of(whole, line++, score));
      int step = 0;
      for (Addend addend : score.explanation()) {
        em.persist(AddendRow.of(whole, score.measure(), step++, addend));
      }
    }
  }

  @Override
  public Optional<MaturityScore> find(OrganisationCode organisation, QuarterId quarter) {
    return read(
            quarter,
            em.createQuery("select x from ScoreRow" + OF_ONE + " order by x.line", ScoreRow.class)
                .setParameter("code", organisation.value()),
            em.createQuery("select x from AddendRow" + OF_ONE + " order by x.line", AddendRow.class)
                .setParameter("code", organisation.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Set<ReturnId> scoredReturns(QuarterId quarter) {
    return em.createQuery(
            "select distinct x.returnId from ScoreRow x where x.quarter = :quarter", Long.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ReturnId::new)
        .collect(toSet());
  }

  @Override
  public List<MaturityScore> all(QuarterId quarter) {
    return read(
        quarter,
        whole(),
        em.createQuery(
            "select x from AddendRow x where x.quarter = :quarter order by x.organisation, x.line",
            AddendRow.class));
  }

  @Override
  public List<MaturityScore> unexplained(QuarterId quarter) {
    return read(quarter, whole(), Map.of());
  }

  private TypedQuery<ScoreRow> whole() {
    return em.createQuery(
        "select x from ScoreRow x where x.quarter = :quarter order by x.organisation, x.line",
        ScoreRow.class);
  }

  private static List<MaturityScore> read(
      QuarterId quarter, TypedQuery<ScoreRow> scores, TypedQuery<AddendRow> addends) {
    return read(
        quarter,
        scores,
        addends
            .setParameter("quarter", quarter.toString())
            .getResultStream()
            .collect(groupingBy(AddendRow::organisation, groupingBy(AddendRow::measure))));
  }

  private static List<MaturityScore> read(
      QuarterId quarter,
      TypedQuery<ScoreRow> scores,
      Map<String, Map<String, List<AddendRow>>> lines) {
    Map<String, List<ScoreRow>> rows =
        scores
            .setParameter("quarter", quarter.toString())
            .getResultStream()
            .collect(groupingBy(ScoreRow::organisation, LinkedHashMap::new, toList()));
    List<MaturityScore> all = new ArrayList<>();
    rows.forEach(
        (code, of) ->
            all.add(
                new MaturityScore(
                    new OrganisationCode(code),
                    quarter,
                    new ReturnId(of.get(0).returnId()),
                    of.get(0).editionHash(),
                    of.stream()
                        .map(
                            row ->
                                row.toScore(
                                    lines
                                        .getOrDefault(code, Map.of())
                                        .getOrDefault(row.measure(), List.of())
                                        .stream()
                                        .map(AddendRow::toAddend)
                                        .toList()))
                        .toList())));
    return all;
  }
}
