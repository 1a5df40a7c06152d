package org.waymark.organisations.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.organisations.Collaborative;

@Entity
@Table(name = "collaborative")
@SuppressWarnings("NullAway.Init")
class CollaborativeRow {
  @Id private String code;
  private String name;

  protected CollaborativeRow() {}

  CollaborativeRow(Collaborative collaborative) {
    this.code = collaborative.code();
    this.name = collaborative.name();
  }

  Collaborative toCollaborative() {
    return new Collaborative(code, name);
  }
}
