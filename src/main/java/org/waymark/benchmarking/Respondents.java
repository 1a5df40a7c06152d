package org.waymark.benchmarking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Successions;
import org.waymark.organisations.Successors;
import org.waymark.scoring.MaturityScore;

/**
 * Who is compared in a quarter, and the scores that count: those that are asked for a return, or
 * returned before they closed. After a merger inside the quarter the successor's own return counts
 * and stands for all of it; the returns of its predecessors stay as reported, and are not counted a
 * second time.
 */
record Respondents(List<Organisation> register, List<MaturityScore> scores) {

  static Respondents of(
      QuarterId quarter,
      Collection<Organisation> register,
      Collection<MaturityScore> scores,
      Successions successions) {
    Set<OrganisationCode> scored =
        scores.stream().map(MaturityScore::organisation).collect(Collectors.toSet());
    LocalDate last = quarter.lastDay();
    List<Organisation> reported = register.stream().filter(o -> scored.contains(o.code())).toList();
    // Chains are long to read, and hardly ever needed.
    Set<OrganisationCode> aside =
        reported.stream().noneMatch(o -> o.life().isOverBy(last))
            ? Set.of()
            : new Successors(successions.all()).standingAside(reported, last);
    return new Respondents(
        register.stream()
            .filter(o -> o.isAskedFor(quarter) || scored.contains(o.code()))
            .filter(o -> !aside.contains(o.code()))
            .toList(),
        scores.stream().filter(s -> !aside.contains(s.organisation())).toList());
  }
}
