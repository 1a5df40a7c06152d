package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;

/** The scores of all organisations and quarters, at most one of each organisation in a quarter. */
public interface Scores {
  /** Keeps the scores, each in place of that of the same organisation and quarter. */
  void save(List<MaturityScore> scores);

  Optional<MaturityScore> find(OrganisationCode organisation, QuarterId quarter);

  /** The returns that the quarter's scores under this edition by this method were made from. */
  Set<ReturnId> scoredReturns(QuarterId quarter, String editionHash, String methodVersion);

  /** All of the quarter, by organisation code. */
  List<MaturityScore> all(QuarterId quarter);

  /** The same without explanations, which are most of the rows. */
  List<MaturityScore> unexplained(QuarterId quarter);
}
