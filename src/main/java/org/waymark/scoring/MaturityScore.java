package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;

/**
 * All scores of one organisation for one quarter, made from one return under one edition by one
 * version of the method.
 */
public record MaturityScore(
    OrganisationCode organisation,
    QuarterId quarter,
    ReturnId from,
    String editionHash,
    String methodVersion,
    List<Score> scores) {
  public MaturityScore {
    scores = List.copyOf(scores);
  }

  /** By the method of now. */
  public MaturityScore(
      OrganisationCode organisation,
      QuarterId quarter,
      ReturnId from,
      String editionHash,
      List<Score> scores) {
    this(organisation, quarter, from, editionHash, ScoringMethod.VERSION, scores);
  }

  public Optional<Score> of(String measure) {
    return scores.stream().filter(s -> s.measure().equals(measure)).findFirst();
  }
}
