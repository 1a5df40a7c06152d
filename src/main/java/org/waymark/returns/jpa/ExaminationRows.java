package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.findings.Finding;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;

/** What the examination of a return left: its findings and its answers. */
final class ExaminationRows {
  /** Not examined, or found wanting: without answers. */
  static final Set<ReturnStatus> UNDECIDED =
      EnumSet.of(ReturnStatus.RECEIVED, ReturnStatus.REJECTED);

  /** What one statement may name without trouble in any database. */
  private static final int MOST_AT_ONCE = 500;

  private final EntityManager em;

  ExaminationRows(EntityManager em) {
    this.em = em;
  }

  void keep(ReturnId id, List<Finding> findings) {
    for (int line = 0; line < findings.size(); line++) {
      em.persist(FindingRow.of(id.value(), line, findings.get(line)));
    }
  }

  void keepAnswers(ReturnId id, List<Answer> answers) {
    for (Answer answer : answers) {
      em.persist(AnswerRow.of(id.value(), answer));
    }
  }

  List<Finding> findings(ReturnId id) {
    return em.createQuery(
            "select f from FindingRow f where f.returnId = :id order by f.line", FindingRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(FindingRow::toFinding)
        .toList();
  }

  /** The answers of those returns that were accepted, in the order asked for. */
  Map<ReturnId, Answers> answers(Collection<ReturnId> ids) {
    List<Long> numbers = ids.stream().map(ReturnId::value).distinct().toList();
    Map<ReturnId, Answers> all = new LinkedHashMap<>();
    for (int from = 0; from < numbers.size(); from += MOST_AT_ONCE) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + MOST_AT_ONCE));
      all.putAll(some(some));
    }
    return all;
  }

  private Map<ReturnId, Answers> some(List<Long> ids) {
    Map<Long, List<Answer>> answers =
        em.createQuery(
                "select a from AnswerRow a where a.returnId in :ids"
                    + " order by a.returnId, a.question",
                AnswerRow.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.maintain-cache", false)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    AnswerRow::returnId,
                    Collectors.mapping(AnswerRow::toAnswer, Collectors.toList())));
    Map<ReturnId, Answers> found = new HashMap<>();
    em.createQuery(
            "select r, q.edition from ReturnRow r, QuarterRow q"
                + " where r.id in :ids and q.id = r.quarter and r.status not in :undecided",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("undecided", UNDECIDED.stream().map(Enum::name).sorted().toList())
        .getResultStream()
        .forEach(
            pair -> {
              SubmittedReturn of = ((ReturnRow) pair[0]).toReturn();
              found.put(
                  of.id(),
                  new Answers(
                      of.organisation(),
                      of.quarter(),
                      (String) pair[1],
                      answers.getOrDefault(of.id().value(), List.of())));
            });
    Map<ReturnId, Answers> inOrder = new LinkedHashMap<>();
    ids.stream()
        .map(ReturnId::new)
        .filter(found::containsKey)
        .forEach(id -> inOrder.put(id, found.get(id)));
    return inOrder;
  }

  /** What those of the returns that were accepted answer to one question, if they do. */
  Map<ReturnId, AnswerValue> answersTo(String question, Collection<ReturnId> ids) {
    List<Long> numbers = ids.stream().map(ReturnId::value).distinct().toList();
    Map<ReturnId, AnswerValue> all = new HashMap<>();
    for (int from = 0; from < numbers.size(); from += MOST_AT_ONCE) {
      em.createQuery(
              "select a from AnswerRow a where a.question = :question and a.returnId in :ids",
              AnswerRow.class)
          .setParameter("question", question)
          .setParameter("ids", numbers.subList(from, Math.min(numbers.size(), from + MOST_AT_ONCE)))
          .getResultStream()
          .forEach(row -> all.put(new ReturnId(row.returnId()), row.toAnswer().value()));
    }
    return all;
  }

  /** The names of people that a return gives go with its file. */
  void forgetOwners(ReturnId id) {
    em.createQuery("update AnswerRow a set a.evidenceOwner = null where a.returnId = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
