package org.waymark.operations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "run_stop")
@SuppressWarnings("NullAway.Init")
class StopRow {
  @Id
  @Column(name = "execution_id")
  private long execution;

  @Column(name = "asked_by")
  private String by;

  @Column(name = "asked_at")
  private Instant at;

  protected StopRow() {}

  StopRow(long execution, String by, Instant at) {
    this.execution = execution;
    this.by = by;
    this.at = at;
  }

  String by() {
    return by;
  }
}
