package org.waymark.returns.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Consent;
import org.waymark.returns.ReturnId;

@Entity
@Table(name = "consent")
@SequenceGenerator(name = "consent_number", sequenceName = "consent_number", allocationSize = 50)
@SuppressWarnings("NullAway.Init")
class ConsentRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_number")
  private Long id;

  @Column(name = "return_id")
  private Long returnId;

  private String organisation;
  private String quarter;
  private String issue;

  @Column(name = "last_quarter")
  private String lastQuarter;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "revoked_by")
  private @Nullable String revokedBy;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected ConsentRow() {}

  ConsentRow(ReturnRow from, String issue, String by, Instant at) {
    returnId = from.id();
    organisation = from.organisation();
    quarter = from.quarter();
    this.issue = issue;
    lastQuarter = Consent.lastOf(QuarterId.parse(quarter)).toString();
    givenBy = by;
    givenAt = at;
  }

  boolean isOf(OrganisationCode code) {
    return code.value().equals(organisation);
  }

  /** False when it was revoked before. */
  boolean revoke(String by, Instant at) {
    if (revokedAt != null) {
      return false;
    }
    revokedBy = by;
    revokedAt = at;
    return true;
  }

  Consent toConsent() {
    return new Consent(
        id,
        new ReturnId(returnId),
        new OrganisationCode(organisation),
        QuarterId.parse(quarter),
        issue,
        QuarterId.parse(lastQuarter),
        givenBy,
        givenAt,
        revokedBy,
        revokedAt);
  }
}
