package org.waymark.demonstration.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.demonstration.Mark;

@Entity
@Table(name = "demonstration")
@SuppressWarnings("NullAway.Init")
class DemonstrationRow {
  /** There is one row, or none. */
  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "begun_at")
  private Instant begunAt;

  private String edition;

  protected DemonstrationRow() {}

  static DemonstrationRow of(Mark mark) {
    var row = new DemonstrationRow();
    row.id = ONLY;
    row.begunAt = mark.begunAt();
    row.edition = mark.edition();
    return row;
  }

  Mark toMark() {
    return new Mark(begunAt, edition);
  }
}
