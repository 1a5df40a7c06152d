package org.waymark.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Recommendation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.scoring.IssueLevel;

/**
 * What one return says beside its scores, as far as advice needs it: levels by issue, how far each
 * recommendation has come (the edition's label), the road map in force, and the technologies.
 */
public record Reported(
    Map<String, IssueLevel> levels,
    Map<String, String> states,
    Optional<PlannedLevels> roadMap,
    List<Technology> technologies) {
  /** Of an organisation without a return that counts. */
  public static final Reported NOTHING =
      new Reported(Map.of(), Map.of(), Optional.empty(), List.of());

  public Reported {
    levels = Map.copyOf(levels);
    states = Map.copyOf(states);
    technologies = List.copyOf(technologies);
  }

  /** With the road map of this return itself, where it sets one. */
  public static Reported of(Edition edition, OrganisationType type, Answers answers) {
    Map<String, Answer> given = answers.byQuestion();
    Map<String, String> states = new HashMap<>();
    for (Recommendation one : edition.recommendations()) {
      Answer answer = given.get(AnswerKey.status(one.id()));
      if (answer != null && answer.value() instanceof AnswerValue.Chosen chosen) {
        states.put(one.id(), chosen.label());
      }
    }
    return new Reported(
        IssueLevel.of(edition, type, answers),
        states,
        PlannedLevels.of(edition, type, answers),
        Register.of(edition, answers));
  }

  /** With the road map that an earlier return of the same year set, where it has none itself. */
  Reported following(PlannedLevels earlier) {
    return roadMap.isPresent()
        ? this
        : new Reported(levels, states, Optional.of(earlier), technologies);
  }
}
