package org.waymark.returns.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.waymark.findings.Finding;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SubmittedReturn;

/** What the examination of a return left: its findings and its answers. */
final class ExaminationRows {
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

  Answers answers(SubmittedReturn of) {
    List<Answer> all =
        em.createQuery(
                "select a from AnswerRow a where a.returnId = :id order by a.question",
                AnswerRow.class)
            .setParameter("id", of.id().value())
            .getResultStream()
            .map(AnswerRow::toAnswer)
            .toList();
    String edition =
        em.createQuery("select q.edition from QuarterRow q where q.id = :id", String.class)
            .setParameter("id", of.quarter().toString())
            .getSingleResult();
    return new Answers(of.organisation(), of.quarter(), edition, all);
  }

  /** The names of people that a return gives go with its file. */
  void forgetOwners(ReturnId id) {
    em.createQuery("update AnswerRow a set a.evidenceOwner = null where a.returnId = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
