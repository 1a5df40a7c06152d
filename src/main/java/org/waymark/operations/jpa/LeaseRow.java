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

  LeaseRow(JobName job) {
    this.job = job.id();
  }

  Lease toLease() {
    return new Lease(JobName.parse(job), owner, execution, expires);
  }

  boolean isOwnedBy(String who) {
    return who.equals(owner);
  }

  boolean isFor(long run) {
    return execution != null && execution == run;
  }

  void take(String who, Instant until) {
    owner = who;
    execution = null;
    expires = until;
  }

  void attach(long run) {
    execution = run;
  }

  void prolong(Instant until) {
    expires = until;
  }

  void release() {
    owner = null;
    execution = null;
    expires = null;
  }
}
