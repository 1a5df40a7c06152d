package org.waymark.editions;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.organisations.OrganisationType;

/**
 * The levels that an organisation aims at, for each issue by 31 March of each year. Some years must
 * be answered; another one left blank has the target of the year before it.
 */
public record RoadMap(
    String text,
    String help,
    List<Integer> years,
    Set<Integer> requiredYears,
    Set<OrganisationType> appliesTo) {
  public RoadMap {
    years = List.copyOf(years);
    requiredYears = Set.copyOf(requiredYears);
    appliesTo = Set.copyOf(appliesTo);
    if (years.isEmpty() || !years.containsAll(requiredYears)) {
      throw new IllegalArgumentException("a road map has years, the required ones among them");
    }
  }

  /** The issue's targets, for the types that are asked its level. */
  Stream<Question> targets(Issue issue) {
    Set<OrganisationType> types = EnumSet.noneOf(OrganisationType.class);
    int highest = 0;
    for (Question question : issue.questions()) {
      if (question.kind() instanceof AnswerKind.Level level) {
        types.addAll(question.appliesTo());
        highest = Math.max(highest, level.highest());
      }
    }
    types.retainAll(appliesTo);
    if (types.isEmpty()) {
      return Stream.empty();
    }
    AnswerKind kind =
        new AnswerKind.Level(
            IntStream.rangeClosed(0, highest)
                .mapToObj(l -> "Level %d of %s".formatted(l, issue.id()))
                .toList());
    return years.stream().map(year -> target(issue, year, types, kind));
  }

  private Question target(Issue issue, int year, Set<OrganisationType> types, AnswerKind kind) {
    return new Question(
        AnswerKey.target(issue.id(), year),
        "%s (%s, by 31 March %d)".formatted(text, issue.title(), year),
        help,
        BigDecimal.ZERO,
        requiredYears.contains(year),
        false,
        types,
        kind,
        Recurrence.YEARLY);
  }
}
