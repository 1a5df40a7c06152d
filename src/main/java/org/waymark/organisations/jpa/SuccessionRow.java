package org.waymark.organisations.jpa;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.waymark.organisations.RegisterSource;
import org.waymark.organisations.Succession;

@Entity
@Table(name = "succession")
@SuppressWarnings("NullAway.Init")
class SuccessionRow {
  @EmbeddedId private SuccessionKey key;
  @Embedded private SourceColumns source;

  protected SuccessionRow() {}

  SuccessionRow(Succession succession, RegisterSource source) {
    this.key = SuccessionKey.of(succession);
    this.source = SourceColumns.of(source);
  }
}
