package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.Receipt;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Upload;

@Dependent
@Transactional
class JpaReturns implements Returns {
  /** Who acts when nobody asked for it. */
  private static final String WAYMARK = "Waymark";

  private final EntityManager em;

  @Inject
  JpaReturns(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<SubmittedReturn> find(ReturnId id) {
    return Optional.ofNullable(em.find(ReturnRow.class, id.value())).map(ReturnRow::toReturn);
  }

  @Override
  public Optional<SubmittedReturn> newest(OrganisationCode organisation, QuarterId quarter) {
    return em.createQuery(
            "select r from ReturnRow r where r.organisation = :organisation"
                + " and r.quarter = :quarter order by r.version desc",
            ReturnRow.class)
        .setParameter("organisation", organisation.value())
        .setParameter("quarter", quarter.toString())
        .setMaxResults(1)
        .getResultStream()
        .map(ReturnRow::toReturn)
        .findFirst();
  }

  @Override
  public List<SubmittedReturn> ofQuarter(QuarterId quarter) {
    return em.createQuery(
            "select r from ReturnRow r where r.quarter = :quarter"
                + " order by r.organisation, r.version",
            ReturnRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ReturnRow::toReturn)
        .toList();
  }

  @Override
  public List<SubmittedReturn> ofOrganisation(OrganisationCode organisation) {
    // A quarter's name sorts as its dates do.
    return em.createQuery(
            "select r from ReturnRow r where r.organisation = :organisation"
                + " order by r.quarter desc, r.version desc",
            ReturnRow.class)
        .setParameter("organisation", organisation.value())
        .getResultStream()
        .map(ReturnRow::toReturn)
        .toList();
  }

  @Override
  public Receipt receive(Upload upload, QuarterId quarter, Instant at) {
    oneAtATime(upload.organisation());
    Optional<SubmittedReturn> newest = newest(upload.organisation(), quarter);
    if (newest.isPresent() && newest.get().sha256().equals(upload.sha256())) {
      return new Receipt(newest.get(), true);
    }
    int version = newest.map(r -> r.version() + 1).orElse(1);
    ReturnRow row = ReturnRow.received(upload, quarter, version, at);
    em.persist(row);
    // What refers to the return is written after it, which EclipseLink does not see to by itself.
    em.flush();
    em.persist(new ReturnFileRow(row.id(), upload.content()));
    record(row, ReturnStatus.RECEIVED, at, upload.sentBy(), upload.channel().words());
    return new Receipt(row.toReturn(), false);
  }

  /** Somebody who presses the button twice gets one version, and one that follows gets the next. */
  private void oneAtATime(OrganisationCode organisation) {
    em.createNativeQuery("select code from waymark.organisation where code = ?1 for update")
        .setParameter(1, organisation.value())
        .getResultList();
  }

  @Override
  public byte[] file(ReturnId id) {
    ReturnFileRow row = em.find(ReturnFileRow.class, id.value());
    if (row == null) {
      throw new IllegalArgumentException("no file of return " + id);
    }
    return row.content();
  }

  @Override
  public List<ReturnId> waiting() {
    return em.createQuery(
            "select r.id from ReturnRow r where r.status = :received and r.attempts < :most"
                + " order by r.id",
            Long.class)
        .setParameter("received", ReturnStatus.RECEIVED.name())
        .setParameter("most", MOST_ATTEMPTS)
        .getResultStream()
        .map(ReturnId::new)
        .toList();
  }

  @Override
  public void failed(ReturnId id) {
    ReturnRow row = locked(id);
    if (row != null) {
      row.countAttempt();
    }
  }

  @Override
  public boolean accept(ReturnId id, Answers answers, List<Finding> findings, Instant at) {
    ReturnRow row = locked(id);
    if (row == null || row.status() != ReturnStatus.RECEIVED) {
      return false;
    }
    em.createQuery(
            "select r from ReturnRow r where r.organisation = :organisation"
                + " and r.quarter = :quarter and r.id <> :id and r.status in :standing",
            ReturnRow.class)
        .setParameter("organisation", row.organisation())
        .setParameter("quarter", row.quarter())
        .setParameter("id", row.id())
        .setParameter(
            "standing",
            List.of(
                ReturnStatus.ACCEPTED.name(),
                ReturnStatus.SIGNED_OFF.name(),
                ReturnStatus.PUBLISHED.name()))
        .getResultList()
        .forEach(
            earlier ->
                become(earlier, ReturnStatus.SUPERSEDED, at, WAYMARK, "replaced by return " + id));
    become(row, ReturnStatus.ACCEPTED, at, WAYMARK, "");
    keep(id, findings);
    for (Answer answer : answers.all()) {
      em.persist(AnswerRow.of(id.value(), answer));
    }
    return true;
  }

  @Override
  public boolean reject(ReturnId id, List<Finding> findings, Instant at) {
    ReturnRow row = locked(id);
    if (row == null || row.status() != ReturnStatus.RECEIVED) {
      return false;
    }
    long mustFix = findings.stream().filter(Finding::mustFix).count();
    become(row, ReturnStatus.REJECTED, at, WAYMARK, mustFix + " to fix");
    keep(id, findings);
    return true;
  }

  @Override
  public boolean signOff(ReturnId id, String by, Instant at) {
    ReturnRow row = locked(id);
    if (row == null || row.status() != ReturnStatus.ACCEPTED) {
      return false;
    }
    become(row, ReturnStatus.SIGNED_OFF, at, by, "");
    return true;
  }

  @Override
  public void published(QuarterId quarter, Set<ReturnStatus> counted, Instant at) {
    em.createQuery(
            "select r from ReturnRow r where r.quarter = :quarter and r.status in :counted"
                + " order by r.id",
            ReturnRow.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("counted", counted.stream().map(Enum::name).sorted().toList())
        .getResultList()
        .forEach(row -> become(row, ReturnStatus.PUBLISHED, at, WAYMARK, ""));
  }

  @Override
  public List<Finding> findings(ReturnId id) {
    return em.createQuery(
            "select f from FindingRow f where f.returnId = :id order by f.line", FindingRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(FindingRow::toFinding)
        .toList();
  }

  @Override
  public Optional<Answers> answers(ReturnId id) {
    List<Answer> answers =
        em.createQuery(
                "select a from AnswerRow a where a.returnId = :id order by a.question",
                AnswerRow.class)
            .setParameter("id", id.value())
            .getResultStream()
            .map(AnswerRow::toAnswer)
            .toList();
    return find(id)
        .filter(r -> r.status() != ReturnStatus.RECEIVED && r.status() != ReturnStatus.REJECTED)
        .map(r -> new Answers(r.organisation(), r.quarter(), editionOf(r.quarter()), answers));
  }

  private String editionOf(QuarterId quarter) {
    return em.createQuery("select q.edition from QuarterRow q where q.id = :id", String.class)
        .setParameter("id", quarter.toString())
        .getSingleResult();
  }

  @Override
  public List<ReturnEvent> history(ReturnId id) {
    return em.createQuery(
            "select e from ReturnEventRow e where e.returnId = :id order by e.id",
            ReturnEventRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(ReturnEventRow::toEvent)
        .toList();
  }

  private @Nullable ReturnRow locked(ReturnId id) {
    return em.find(ReturnRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  private void keep(ReturnId id, List<Finding> findings) {
    for (int line = 0; line < findings.size(); line++) {
      em.persist(FindingRow.of(id.value(), line, findings.get(line)));
    }
  }

  private void become(ReturnRow row, ReturnStatus status, Instant at, String by, String why) {
    row.become(status);
    record(row, status, at, by, why);
  }

  private void record(ReturnRow row, ReturnStatus status, Instant at, String by, String why) {
    em.persist(new ReturnEventRow(row.id(), status, at, by, why));
  }
}
