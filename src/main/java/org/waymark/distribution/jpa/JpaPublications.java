package org.waymark.distribution.jpa;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publication.State;
import org.waymark.distribution.Publications;
import org.waymark.distribution.StoredDocument;
import org.waymark.reporting.Document;

@Dependent
@Transactional
class JpaPublications implements Publications {
  /** Everything of a document but its bytes, which may be many. */
  private static final String HEAD =
      "select new org.waymark.distribution.StoredDocument(d.id, d.publication, d.kind, d.subject,"
          + " d.fileName, d.mediaType, d.sha256, d.size) from DocumentRow d where ";

  private final EntityManager em;

  @Inject
  JpaPublications(EntityManager em) {
    this.em = em;
  }

  @Override
  public Publication prepare(QuarterId quarter, String madeFrom, Instant now) {
    Optional<PublicationRow> newest = rows(quarter).findFirst();
    PublicationRow row =
        newest
            .filter(p -> p.state() == State.PREPARING)
            .orElseGet(() -> next(quarter, newest, madeFrom, now));
    if (!row.madeFrom().equals(madeFrom)) {
      em.createQuery("delete from DocumentRow d where d.publication = :publication")
          .setParameter("publication", row.id())
          .executeUpdate();
      row.beginFrom(madeFrom, now);
    }
    return row.toPublication();
  }

  private PublicationRow next(
      QuarterId quarter, Optional<PublicationRow> newest, String madeFrom, Instant now) {
    int version = newest.map(p -> p.toPublication().version()).orElse(0) + 1;
    var row = PublicationRow.begun(quarter, version, madeFrom, now);
    em.persist(row);
    em.flush();
    return row;
  }

  @Override
  public void carry(long run, long publication) {
    em.persist(new PublicationRunRow(run, publication));
  }

  @Override
  public Optional<Publication> ofRun(long run) {
    return Optional.ofNullable(em.find(PublicationRunRow.class, run))
        .flatMap(carried -> find(carried.publication()));
  }

  @Override
  public Optional<Publication> find(long id) {
    return Optional.ofNullable(em.find(PublicationRow.class, id))
        .map(PublicationRow::toPublication);
  }

  @Override
  public Optional<Publication> newest(QuarterId quarter) {
    return rows(quarter).map(PublicationRow::toPublication).findFirst();
  }

  @Override
  public Optional<Publication> version(QuarterId quarter, int version) {
    return rows(quarter)
        .map(PublicationRow::toPublication)
        .filter(p -> p.version() == version)
        .findFirst();
  }

  @Override
  public Optional<Publication> released(QuarterId quarter) {
    return rows(quarter)
        .map(PublicationRow::toPublication)
        .filter(Publication::released)
        .findFirst();
  }

  @Override
  public Optional<Publication> releasedBy(Instant then, QuarterId quarter) {
    return rows(quarter)
        .map(PublicationRow::toPublication)
        .filter(p -> p.releasedAt() != null && !p.releasedAt().isAfter(then))
        .findFirst();
  }

  /** The newest version first. */
  private Stream<PublicationRow> rows(QuarterId quarter) {
    return em
        .createQuery(
            "select p from PublicationRow p where p.quarter = :quarter order by p.version desc",
            PublicationRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultList()
        .stream();
  }

  @Override
  public void put(long publication, Document document) {
    PublicationRow row = requireNonNull(em.find(PublicationRow.class, publication));
    if (row.state() != State.PREPARING) {
      throw new IllegalStateException("publication " + publication + " is sealed");
    }
    em.createQuery(
            "select d from DocumentRow d where d.publication = :publication"
                + " and d.kind = :kind and d.subject = :subject",
            DocumentRow.class)
        .setParameter("publication", publication)
        .setParameter("kind", document.kind())
        .setParameter("subject", document.subject())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            found -> found.hold(document), () -> em.persist(DocumentRow.of(publication, document)));
  }

  @Override
  public Set<String> subjects(long publication, String kind) {
    return new TreeSet<>(
        em.createQuery(
                "select d.subject from DocumentRow d where d.publication = :publication"
                    + " and d.kind = :kind",
                String.class)
            .setParameter("publication", publication)
            .setParameter("kind", kind)
            .getResultList());
  }

  @Override
  public List<StoredDocument> documents(long publication) {
    return em.createQuery(
            HEAD + "d.publication = :publication order by d.kind, d.subject", StoredDocument.class)
        .setParameter("publication", publication)
        .getResultList();
  }

  @Override
  public Optional<StoredDocument> document(long id) {
    return em
        .createQuery(HEAD + "d.id = :id", StoredDocument.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public byte[] content(long document) {
    return requireNonNull(em.find(DocumentRow.class, document)).content();
  }

  @Override
  public Publication seal(long publication, Instant now) {
    PublicationRow row = locked(publication);
    if (row.state() == State.PREPARING) {
      String lines =
          documents(publication).stream()
              .map(d -> d.kind() + " " + d.subject() + " " + d.sha256() + "\n")
              .collect(Collectors.joining());
      row.seal(DigestUtils.sha256Hex(lines), now);
    }
    return row.toPublication();
  }

  @Override
  public boolean release(long publication, Instant now) {
    PublicationRow row = locked(publication);
    if (row.state() != State.PREPARED) {
      return false;
    }
    row.release(now);
    return true;
  }

  private PublicationRow locked(long publication) {
    return requireNonNull(
        em.find(PublicationRow.class, publication, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void approve(QuarterId quarter, Approval approval) {
    em.merge(new ApprovalRow(quarter.toString(), approval));
  }

  @Override
  public Optional<Approval> approval(QuarterId quarter) {
    return Optional.ofNullable(em.find(ApprovalRow.class, quarter.toString()))
        .map(ApprovalRow::toApproval);
  }
}
