package org.waymark.scoring.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
  /** What is read is not kept and watched for changes: a quarter has a hundred thousand rows. */
  private static final String KEPT = "eclipselink.maintain-cache";

  private static final String OF_ONE = " x where x.quarter = :quarter and x.organisation = :code";

  private final EntityManager em;

  @Inject
  JpaScores(EntityManager em) {
    this.em = em;
  }

  /** Written in batches, and let go of. */
  @Override
  public void save(List<MaturityScore> scores) {
    scores.forEach(this::remove);
    scores.forEach(this::persist);
    em.flush();
    em.clear();
  }

  /** One by one: of a list of organisations H2 would look through the whole quarter. */
  private void remove(MaturityScore before) {
    for (String rows : List.of("AddendRow", "ScoreRow")) {
      em.createQuery("delete from " + rows + OF_ONE)
          .setParameter("quarter", before.quarter().toString())
          .setParameter("code", before.organisation().value())
          .executeUpdate();
    }
  }

  private void persist(MaturityScore whole) {
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
  public Set<ReturnId> scoredReturns(QuarterId quarter, String editionHash, String methodVersion) {
    return em.createQuery(
            "select distinct x.returnId from ScoreRow x where x.quarter = :quarter"
                + " and x.editionHash = :edition and x.methodVersion = :method",
            Long.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("edition", editionHash)
        .setParameter("method", methodVersion)
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
            .setHint(KEPT, false)
            .getResultStream()
            .collect(
                groupingBy(
                    AddendRow::organisation,
                    groupingBy(AddendRow::measure, mapping(AddendRow::toAddend, toList())))));
  }

  private static List<MaturityScore> read(
      QuarterId quarter,
      TypedQuery<ScoreRow> scores,
      Map<String, Map<String, List<Addend>>> lines) {
    Map<String, List<ScoreRow>> rows =
        scores
            .setParameter("quarter", quarter.toString())
            .setHint(KEPT, false)
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
                    of.get(0).methodVersion(),
                    of.stream()
                        .map(
                            row ->
                                row.toScore(
                                    lines
                                        .getOrDefault(code, Map.of())
                                        .getOrDefault(row.measure(), List.of())))
                        .toList())));
    return all;
  }
}
