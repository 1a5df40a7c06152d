package org.waymark.operations.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;

@Entity
@Table(name = "job_lease")
@SuppressWarnings("NullAway.Init")
class LeaseRow {
  @Id private String job;
  private @Nullable String owner;

  @Column(name = "execution_id")
  private @Nullable Long execution;

  @Column(name = "expires_at")
  private @Nullable Instant expires;

  protected LeaseRow() {}

  static LeaseRow taken(JobName job, String owner, Instant until) {
    var row = new LeaseRow();
    row.job = job.id();
    row.owner = owner;
    row.expires = until;
    return row;
  }

  Lease toLease() {
    return new Lease(JobName.parse(job), owner, execution, expires);
  }
}
