package org.waymark.distribution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.distribution.Approval;

@Entity
@Table(name = "release_approval")
@SuppressWarnings("NullAway.Init")
class ApprovalRow {
  @Id private String quarter;

  @Column(name = "approved_by")
  private String by;

  @Column(name = "approved_at")
  private Instant at;

  protected ApprovalRow() {}

  ApprovalRow(String quarter, Approval approval) {
    this.quarter = quarter;
    this.by = approval.by();
    this.at = approval.at();
  }

  Approval toApproval() {
    return new Approval(by, at);
  }
}
