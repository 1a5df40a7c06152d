package org.waymark.operations.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.operations.Fault;

@Entity
@Table(name = "fault")
@SuppressWarnings("NullAway.Init")
class FaultRow {
  @Id private String reference;
  private Instant at;
  private String job;
  private String about;
  private String what;

  protected FaultRow() {}

  static FaultRow of(Fault fault) {
    var row = new FaultRow();
    row.reference = fault.reference();
    row.at = fault.at();
    row.job = fault.job();
    row.about = fault.about();
    row.what = fault.what();
    return row;
  }

  Fault toFault() {
    return new Fault(reference, at, job, about, what);
  }
}
