package org.waymark.distribution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publication.State;

@Entity
@Table(name = "publication")
@SequenceGenerator(
    name = "publication_number",
    sequenceName = "publication_number",
    allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class PublicationRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_number")
  private Long id;

  private String quarter;
  private int version;
  private String state;

  @Column(name = "made_from")
  private String madeFrom;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "sealed_at")
  private @Nullable Instant sealedAt;

  private @Nullable String seal;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  protected PublicationRow() {}

  static PublicationRow begun(QuarterId quarter, int version, String madeFrom, Instant now) {
    var row = new PublicationRow();
    row.quarter = quarter.toString();
    row.version = version;
    row.state = State.PREPARING.name();
    row.beginFrom(madeFrom, now);
    return row;
  }

  void beginFrom(String from, Instant now) {
    madeFrom = from;
    begunAt = now;
  }

  String madeFrom() {
    return madeFrom;
  }

  long id() {
    return id;
  }

  State state() {
    return State.valueOf(state);
  }

  void seal(String hash, Instant now) {
    seal = hash;
    sealedAt = now;
    state = State.PREPARED.name();
  }

  void release(Instant now) {
    releasedAt = now;
    state = State.RELEASED.name();
  }

  Publication toPublication() {
    return new Publication(
        id,
        QuarterId.parse(quarter),
        version,
        state(),
        madeFrom,
        begunAt,
        sealedAt,
        seal,
        releasedAt);
  }
}
