package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.SourceCell;

/**
 * A return as it would be with some issues one level up: the level that is claimed and the level
 * that documents support both rise by one, never beyond the highest. What is not answered stays so.
 */
public final class OneLevelUp {
  private static final SourceCell NOWHERE = new SourceCell("", "");

  private final OrganisationType type;
  private final Answers answers;
  private final Support support;
  private final Map<String, Answer> changed = new HashMap<>();

  private OneLevelUp(Edition edition, OrganisationType type, Answers answers) {
    this.type = type;
    this.answers = answers;
    this.support = Support.of(edition.terms(), type, answers.byQuestion(), answers.quarter());
  }

  public static Answers of(
      Edition edition, OrganisationType type, Answers answers, Set<String> issues) {
    var up = new OneLevelUp(edition, type, answers);
    edition.issues().filter(i -> issues.contains(i.id())).forEach(up::raise);
    List<Answer> all = new ArrayList<>();
    for (Answer answer : answers.all()) {
      Answer instead = up.changed.remove(answer.question());
      all.add(instead == null ? answer : instead);
    }
    all.addAll(up.changed.values());
    return new Answers(answers.organisation(), answers.quarter(), answers.edition(), all);
  }

  private void raise(Issue issue) {
    int highest = 0;
    for (Question question : issue.questions()) {
      if (question.kind() instanceof AnswerKind.Level kind && question.appliesTo(type)) {
        highest = Math.max(highest, kind.highest());
        claimMore(question, kind);
      }
    }
    int supported = Math.min(highest, support.highest(issue).orElse(0) + 1);
    issue.questions().stream()
        .filter(q -> q.kind() instanceof AnswerKind.EvidenceLine && q.appliesTo(type))
        .findFirst()
        .ifPresent(
            q -> put(q, new AnswerValue.Evidence("", answers.quarter().lastDay(), "", supported)));
  }

  private void claimMore(Question question, AnswerKind.Level kind) {
    answers
        .to(question.id())
        .map(Answer::value)
        .filter(AnswerValue.Level.class::isInstance)
        .map(v -> Math.min(kind.highest(), ((AnswerValue.Level) v).level() + 1))
        .ifPresent(level -> put(question, new AnswerValue.Level(level)));
  }

  private void put(Question question, AnswerValue value) {
    changed.put(question.id(), new Answer(question.id(), value, NOWHERE));
  }
}
