package org.waymark.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.reporting.Document;

/** All publications with their documents, and the approvals to release. */
public interface Publications {
  /**
   * The one being prepared, or else the next version, begun now. One being prepared from something
   * else loses its documents and is begun anew.
   */
  Publication prepare(QuarterId quarter, String madeFrom, Instant now);

  /** From now on this run carries this publication. */
  void carry(long run, long publication);

  /** The publication that this run carries, whatever its state. */
  Optional<Publication> ofRun(long run);

  Optional<Publication> find(long id);

  /** The highest version of the quarter, whatever its state. */
  Optional<Publication> newest(QuarterId quarter);

  /** This version of the quarter, whatever its state. */
  Optional<Publication> version(QuarterId quarter, int version);

  /** The highest released version of the quarter. */
  Optional<Publication> released(QuarterId quarter);

  /** The highest version of the quarter that was released by then. */
  Optional<Publication> releasedBy(Instant then, QuarterId quarter);

  /**
   * Adds a document, or replaces the one of its kind and subject; refused once sealed (a fault).
   */
  void put(long publication, Document document);

  /** Subjects that already have a document of this kind. */
  Set<String> subjects(long publication, String kind);

  /** By kind and subject. */
  List<StoredDocument> documents(long publication);

  Optional<StoredDocument> document(long id);

  byte[] content(long document);

  /** Seals it: from now on it is PREPARED. Sealing twice changes nothing. */
  Publication seal(long publication, Instant now);

  /** PREPARED becomes RELEASED; false when it was not prepared. */
  boolean release(long publication, Instant now);

  void approve(QuarterId quarter, Approval approval);

  Optional<Approval> approval(QuarterId quarter);
}
