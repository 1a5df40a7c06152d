package org.waymark.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;

/**
 * As many invented organisations as a test asks for, each answering as the demonstration's do; the
 * same seed gives the same answers.
 */
public final class Crowd {
  private final Respondent respondent;

  public Crowd(long seed) {
    this.respondent = new Respondent(new Chance(seed));
  }

  /** Codes are the letters and three digits, types take turns. */
  public static List<Organisation> of(String letters, int count, OrganisationType... types) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Organisation(
                    new OrganisationCode("%s%03d".formatted(letters, i)),
                    "Invented organisation %s%03d".formatted(letters, i),
                    types[i % types.length],
                    new Area("Q" + letters + i % 7, "Invented board " + i % 7),
                    new Area("Y" + letters + i % 3, "Invented region " + i % 3)))
        .toList();
  }

  public List<Answer> answers(Organisation organisation, Edition edition, Quarter quarter) {
    return respondent.answers(organisation, edition, quarter.id(), QuarterPlan.EARLIER);
  }
}
