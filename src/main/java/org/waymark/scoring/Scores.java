package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/** The scores of all organisations and quarters, at most one of each organisation in a quarter. */
public interface Scores {
  /** Keeps the score, replacing that of the same organisation and quarter. */
  void save(MaturityScore score);

  Optional<MaturityScore> find(OrganisationCode organisation, QuarterId quarter);

  /** All of the quarter, by organisation code. */
  List<MaturityScore> all(QuarterId quarter);
}
