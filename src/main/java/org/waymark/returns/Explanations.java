package org.waymark.returns;

import java.util.List;
import org.waymark.organisations.OrganisationCode;

/** What organisations said of answers that had to be confirmed. */
public interface Explanations {
  List<Explanation> of(OrganisationCode organisation);

  /** Takes the place of the one for the same question, rule and value, if there is one. */
  void save(Explanation explanation);
}
