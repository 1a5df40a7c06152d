package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.AnswerValue;
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

  private static final Set<ReturnStatus> STANDING =
      EnumSet.of(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF, ReturnStatus.PUBLISHED);

  private final EntityManager em;
  private final FileRows files;
  private final ExaminationRows examined;
  private final HistoryRows history;

  @Inject
  JpaReturns(EntityManager em) {
    this.em = em;
    this.files = new FileRows(em);
    this.examined = new ExaminationRows(em);
    this.history = new HistoryRows(em);
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
  public Receipt receive(Upload upload, Quarter quarter, Instant at) {
    oneAtATime(upload.organisation().value());
    Optional<SubmittedReturn> newest = newest(upload.organisation(), quarter.id());
    if (newest.isPresent()
        && newest.get().sha256().equals(upload.sha256())
        && newest.get().status() != ReturnStatus.RETURNED) {
      return new Receipt(newest.get(), true);
    }
    int version = newest.map(r -> r.version() + 1).orElse(1);
    ReturnRow row = ReturnRow.received(upload, quarter, version, at);
    em.persist(row);
    // What refers to the return is written after it, which EclipseLink does not see to by itself.
    em.flush();
    files.keep(row.id(), upload.content());
    history.record(row, ReturnStatus.RECEIVED, at, upload.sentBy(), upload.channel().words());
    return new Receipt(row.toReturn(), false);
  }

  /** Somebody who presses the button twice gets one version, and one that follows gets the next. */
  private void oneAtATime(String organisation) {
    em.createNativeQuery("select code from waymark.organisation where code = ?1 for update")
        .setParameter(1, organisation)
        .getResultList();
  }

  @Override
  public byte[] file(ReturnId id) {
    return files.content(id);
  }

  @Override
  public List<ReturnId> withFile(QuarterId quarter) {
    return files.keptOf(quarter);
  }

  @Override
  public boolean purgeFile(ReturnId id, Instant at) {
    ReturnRow row = locked(id);
    if (row == null || !files.remove(id)) {
      return false;
    }
    examined.forgetOwners(id);
    row.purgedAt(at);
    return true;
  }

  @Override
  public List<ReturnId> waiting() {
    return em.createQuery(
            "select r.id from ReturnRow r where r.status = :received and r.attempts < :most"
                + " and r.filePurgedAt is null order by r.id",
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
    ReturnRow row = alone(id);
    if (row == null || row.status() != ReturnStatus.RECEIVED) {
      return false;
    }
    List<ReturnRow> others = others(row);
    become(row, ReturnStatus.ACCEPTED, at, WAYMARK, "");
    others.stream()
        .filter(other -> other.version() < row.version() && STANDING.contains(other.status()))
        .forEach(earlier -> supersede(earlier, row, at));
    // Examined on several threads, a later version may have been accepted before this one.
    others.stream()
        .filter(
            other ->
                other.version() > row.version()
                    && !ExaminationRows.UNDECIDED.contains(other.status()))
        .reduce((older, newer) -> newer)
        .ifPresent(later -> supersede(row, later, at));
    examined.keep(id, findings);
    examined.keepAnswers(id, answers.all());
    return true;
  }

  private void supersede(ReturnRow row, ReturnRow by, Instant at) {
    become(row, ReturnStatus.SUPERSEDED, at, WAYMARK, "replaced by version " + by.version());
  }

  /** The other versions of that return, the earliest first. */
  private List<ReturnRow> others(ReturnRow row) {
    return em.createQuery(
            "select r from ReturnRow r where r.organisation = :organisation"
                + " and r.quarter = :quarter and r.id <> :id order by r.version",
            ReturnRow.class)
        .setParameter("organisation", row.organisation())
        .setParameter("quarter", row.quarter())
        .setParameter("id", row.id())
        .getResultList();
  }

  @Override
  public boolean reject(ReturnId id, List<Finding> findings, Instant at) {
    ReturnRow row = locked(id);
    if (row == null || row.status() != ReturnStatus.RECEIVED) {
      return false;
    }
    long mustFix = findings.stream().filter(Finding::mustFix).count();
    become(row, ReturnStatus.REJECTED, at, WAYMARK, mustFix + " to fix");
    examined.keep(id, findings);
    return true;
  }

  @Override
  public boolean signOff(ReturnId id, Set<String> consents, String by, Instant at) {
    ReturnRow row = alone(id);
    if (row == null || row.status() != ReturnStatus.ACCEPTED || overtaken(row)) {
      return false;
    }
    become(row, ReturnStatus.SIGNED_OFF, at, by, "");
    consents.forEach(issue -> em.persist(new ConsentRow(row, issue, by, at)));
    return true;
  }

  private boolean overtaken(ReturnRow row) {
    return others(row).stream()
        .anyMatch(o -> o.version() > row.version() && o.status() != ReturnStatus.REJECTED);
  }

  @Override
  public boolean sendBack(ReturnId id, String reason, String by, Instant at) {
    ReturnRow row = alone(id);
    if (row == null
        || row.status() != ReturnStatus.ACCEPTED && row.status() != ReturnStatus.SIGNED_OFF) {
      return false;
    }
    become(row, ReturnStatus.RETURNED, at, by, reason);
    em.createQuery("select c from ConsentRow c where c.returnId = :id", ConsentRow.class)
        .setParameter("id", id.value())
        .getResultList()
        .forEach(consent -> consent.revoke(by, at));
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
    return examined.findings(id);
  }

  @Override
  public Map<ReturnId, Answers> answers(Collection<ReturnId> ids) {
    return examined.answers(ids);
  }

  @Override
  public Map<ReturnId, AnswerValue> answersTo(String question, Collection<ReturnId> ids) {
    return examined.answersTo(question, ids);
  }

  @Override
  public List<ReturnEvent> history(ReturnId id) {
    return history.of(id);
  }

  @Override
  public Map<ReturnId, List<ReturnEvent>> histories(QuarterId quarter) {
    return history.ofQuarter(quarter);
  }

  /** The row, while nobody else takes, decides or signs a return of its organisation. */
  private @Nullable ReturnRow alone(ReturnId id) {
    find(id).ifPresent(r -> oneAtATime(r.organisation().value()));
    return locked(id);
  }

  private @Nullable ReturnRow locked(ReturnId id) {
    return em.find(ReturnRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  private void become(ReturnRow row, ReturnStatus status, Instant at, String by, String why) {
    row.become(status);
    history.record(row, status, at, by, why);
  }
}
