package org.waymark.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * An approver's word, given with a sign-off, that the organisation may be named as an exemplar for
 * one issue: in the quarter of the return and the three after it, unless it is revoked. Who gave
 * and who revoked it are keys.
 */
public record Consent(
    long id,
    ReturnId from,
    OrganisationCode organisation,
    QuarterId quarter,
    String issue,
    QuarterId lastQuarter,
    String givenBy,
    Instant givenAt,
    @Nullable String revokedBy,
    @Nullable Instant revokedAt) {

  /** The last of the four quarters for which a consent given with this quarter's return holds. */
  public static QuarterId lastOf(QuarterId quarter) {
    return quarter.next().next().next();
  }

  /** Whether the organisation may be named in what is published about this quarter. */
  public boolean holdsIn(QuarterId asked) {
    return revokedAt == null && asked.compareTo(quarter) >= 0 && asked.compareTo(lastQuarter) <= 0;
  }
}
