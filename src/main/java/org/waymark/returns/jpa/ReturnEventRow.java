package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnStatus;

@Entity
@Table(name = "return_event")
@SequenceGenerator(
    name = "return_event_number",
    sequenceName = "return_event_number",
    allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class ReturnEventRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_event_number")
  private Long id;

  @Column(name = "return_id", updatable = false)
  private Long returnId;

  @Column(updatable = false)
  private String status;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "done_by", updatable = false)
  private String by;

  @Column(updatable = false)
  private String why;

  protected ReturnEventRow() {}

  ReturnEventRow(long returnId, ReturnStatus status, Instant at, String by, String why) {
    this.returnId = returnId;
    this.status = status.name();
    this.at = at;
    this.by = by;
    this.why = why;
  }

  /** What has happened stays: the history only grows. */
  @PreUpdate
  @PreRemove
  void stay() {
    throw new IllegalStateException("the history of return " + returnId + " is append-only");
  }

  long returnId() {
    return returnId;
  }

  ReturnEvent toEvent() {
    return new ReturnEvent(ReturnStatus.valueOf(status), at, by, why);
  }
}
