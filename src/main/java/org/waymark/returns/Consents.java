package org.waymark.returns;

import java.time.Instant;
import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/** All consents to be named as an exemplar; they are given by {@link Returns#signOff}. */
public interface Consents {
  /** All of an organisation's, the ended ones too, the latest first. */
  List<Consent> of(OrganisationCode organisation);

  /** Those that hold in this quarter, by organisation and issue: who may be named. */
  List<Consent> holdingIn(QuarterId quarter);

  /** Ends an organisation's consent; false when it has none of this number, or it has ended. */
  boolean revoke(OrganisationCode organisation, long id, String by, Instant at);
}
