package org.waymark.validation;

import java.util.Map;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.OrganisationType;

/** What organisations of one type answered a quarter before. */
public interface PeerValues {
  /**
   * Their numbers by the questions of the edition that is asked now, in no order; nothing for what
   * nobody answered or does not compare.
   */
  Map<String, double[]> before(QuarterId quarter, OrganisationType type, Edition now);
}
