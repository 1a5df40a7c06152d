package org.waymark.distribution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "publication_run")
@SuppressWarnings("NullAway.Init")
class PublicationRunRow {
  @Id private Long run;

  @Column(name = "publication_id")
  private Long publication;

  protected PublicationRunRow() {}

  PublicationRunRow(long run, long publication) {
    this.run = run;
    this.publication = publication;
  }

  long publication() {
    return publication;
  }
}
