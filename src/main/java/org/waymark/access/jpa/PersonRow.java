package org.waymark.access.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.access.People;
import org.waymark.access.Person;

@Entity
@Table(name = "person")
@SequenceGenerator(name = "person_number", sequenceName = "person_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class PersonRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_number")
  private Long id;

  private @Nullable String name;

  @Column(name = "left_at")
  private @Nullable Instant left;

  @Column(name = "erased_at")
  private @Nullable Instant erased;

  protected PersonRow() {}

  PersonRow(String name) {
    this.name = name;
  }

  String key() {
    return People.KEY + id;
  }

  void leftAt(@Nullable Instant at) {
    left = at;
  }

  boolean leftBefore(Instant limit) {
    return left != null && left.isBefore(limit);
  }

  @Nullable Instant left() {
    return left;
  }

  void erase(Instant at) {
    name = null;
    erased = at;
  }

  boolean erased() {
    return name == null;
  }

  Person toPerson() {
    return new Person(key(), name, left);
  }
}
