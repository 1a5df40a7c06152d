package org.waymark.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.ActionLine;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Recommendation;
import org.waymark.editions.Recurrence;
import org.waymark.editions.RoadMap;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.SourceCell;

/**
 * Answers to what an edition asks beside its issues, as somebody careful gives them: actions move
 * on, targets lead up from the present level, and what has changed is said to have changed.
 */
record AnnexAnswers(Chance chance, Organisation organisation, QuarterId quarter, int number) {
  private static final SourceCell NOWHERE = new SourceCell("", "");
  private static final int EACH_YEAR = 4;

  /** Beside the answers to the issues, whose levels the road map leads up from. */
  List<Answer> beside(Edition edition, List<Answer> issues) {
    Set<String> known = new HashSet<>();
    edition.questions().map(Question::id).forEach(known::add);
    Map<String, AnswerValue> special = new HashMap<>();
    edition
        .annexes()
        .actionLine()
        .ifPresent(line -> edition.recommendations().forEach(r -> act(line, r, special)));
    edition
        .annexes()
        .roadMap()
        .ifPresent(map -> edition.issues().forEach(i -> aim(map, i, issues, special)));
    List<Answer> answers = new ArrayList<>();
    edition
        .asked(organisation.type(), edition.form(quarter))
        .filter(q -> !known.contains(q.id()))
        .forEach(
            q ->
                Optional.ofNullable(special.get(q.id()))
                    .or(() -> usual(q))
                    .ifPresent(value -> answers.add(new Answer(q.id(), value, NOWHERE))));
    return answers;
  }

  /** Further with every year, from where chance began. */
  private void act(ActionLine line, Recommendation r, Map<String, AnswerValue> answers) {
    List<ActionLine.State> steps =
        line.states().stream().limit(Math.max(1, line.states().size() - 1)).toList();
    double began = 2 * chance.share("action", code(), r.id());
    int step = Math.min(steps.size() - 1, (int) (began + number / (double) EACH_YEAR / 3));
    ActionLine.State state = steps.get(step);
    answers.put(AnswerKey.status(r.id()), new AnswerValue.Chosen(state.label()));
    if (state.dated()) {
      long days = 30 + (long) (300 * chance.share("day", code(), r.id(), step));
      LocalDate day =
          step == steps.size() - 1
              ? quarter.lastDay().minusDays(days)
              : quarter.lastDay().plusDays(days);
      answers.put(AnswerKey.date(r.id()), new AnswerValue.Day(day));
    }
  }

  private void aim(RoadMap map, Issue issue, List<Answer> given, Map<String, AnswerValue> answers) {
    for (Question question : issue.questions()) {
      if (question.kind() instanceof AnswerKind.Level kind) {
        given.stream()
            .filter(a -> a.question().equals(question.id()))
            .map(Answer::value)
            .filter(AnswerValue.Level.class::isInstance)
            .mapToInt(v -> ((AnswerValue.Level) v).level())
            .forEach(now -> aim(map, issue, now, kind.highest(), answers));
      }
    }
  }

  private static void aim(
      RoadMap map, Issue issue, int now, int highest, Map<String, AnswerValue> answers) {
    for (int year : map.requiredYears()) {
      int up = year == map.years().get(0) ? 1 : 3;
      answers.put(
          AnswerKey.target(issue.id(), year), new AnswerValue.Level(Math.min(highest, now + up)));
    }
  }

  /** What has no other rule than its kind; a target that is not required stays blank. */
  private Optional<AnswerValue> usual(Question q) {
    if (q.kind() instanceof AnswerKind.Quantity people && people.countsPeople()) {
      return Optional.of(new AnswerValue.Quantity(BigDecimal.valueOf(people(q))));
    }
    if (!q.required()) {
      return Optional.empty();
    }
    if (q.kind() instanceof AnswerKind.Choice choice) {
      int last = choice.options().size() - 1;
      int at = q.recurrence() == Recurrence.BETWEEN ? 1 : 3;
      return Optional.of(new AnswerValue.Chosen(choice.options().get(Math.min(last, at)).label()));
    }
    if (q.kind() instanceof AnswerKind.Quantity quantity) {
      double most = quantity.percent() ? 80 : 600;
      BigDecimal up = BigDecimal.valueOf(most * (0.5 + 0.5 * chance.share(code(), q.id())));
      return Optional.of(new AnswerValue.Quantity(up.setScale(0, RoundingMode.HALF_UP)));
    }
    return q.kind() instanceof AnswerKind.FreeText
        ? Optional.of(new AnswerValue.Words("Invented record system"))
        : Optional.empty();
  }

  /** Few in small organisations, more with every year. */
  private long people(Question q) {
    double most = organisation.type().isTrust() ? 400 : 30;
    double grown = 1 + number / (4.0 * EACH_YEAR);
    return Math.round(most * grown * Math.pow(chance.share("people", code(), q.id()), 2));
  }

  private String code() {
    return organisation.code().value();
  }
}
