package org.waymark.editions.jpa;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "edition")
@SuppressWarnings("NullAway.Init")
class EditionRow {
  @Id private String id;
  private String hash;
  private String title;
  @Basic private byte[] file;

  protected EditionRow() {}

  EditionRow(String id, String hash, String title, byte[] file) {
    this.id = id;
    this.hash = hash;
    this.title = title;
    this.file = file;
  }

  String id() {
    return id;
  }

  String hash() {
    return hash;
  }

  byte[] file() {
    return file;
  }
}
