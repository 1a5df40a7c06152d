package org.waymark.advice;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.RoadMap;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.scoring.IssueLevel;

/**
 * An organisation's road map as its full return of a quarter set it: by issue, the level that
 * counted then and the levels aimed at by 31 March of each year. A year left blank has the target
 * of the year before it.
 */
public record PlannedLevels(
    QuarterId setIn,
    Map<String, Integer> levels,
    Map<String, NavigableMap<Integer, Integer>> targets) {
  public PlannedLevels {
    levels = Map.copyOf(levels);
    targets = Map.copyOf(targets);
  }

  /** Nothing where the return sets no target. */
  static Optional<PlannedLevels> of(Edition edition, OrganisationType type, Answers answers) {
    Optional<RoadMap> map = edition.annexes().roadMap();
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Answer> given = answers.byQuestion();
    Map<String, NavigableMap<Integer, Integer>> targets = new HashMap<>();
    edition.issues().forEach(issue -> targets(issue, map.get(), given, targets));
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> levels = new HashMap<>();
    IssueLevel.of(edition, type, answers).forEach((issue, of) -> levels.put(issue, of.counted()));
    return Optional.of(new PlannedLevels(answers.quarter(), levels, targets));
  }

  private static void targets(
      Issue issue,
      RoadMap map,
      Map<String, Answer> given,
      Map<String, NavigableMap<Integer, Integer>> targets) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    for (int year : map.years().stream().sorted().toList()) {
      Answer answer = given.get(AnswerKey.target(issue.id(), year));
      if (answer != null && answer.value() instanceof AnswerValue.Level level) {
        years.put(year, level.level());
      } else if (!years.isEmpty()) {
        years.put(year, years.lastEntry().getValue());
      }
    }
    if (!years.isEmpty()) {
      targets.put(issue.id(), years);
    }
  }
}
