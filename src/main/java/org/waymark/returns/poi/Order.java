package org.waymark.returns.poi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.CarriedForward;

/**
 * One return to write: for whom and when, what is asked (by key), and what stands in it already,
 * with the quarter that it was carried forward from.
 */
record Order(
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    Map<String, Question> asked,
    Map<String, Answer> answers,
    Optional<QuarterId> from) {

  static Order filled(
      Organisation organisation, Quarter quarter, Edition edition, List<Answer> answers) {
    return of(organisation, quarter, edition, answers, Optional.empty());
  }

  static Order carried(
      Organisation organisation, Quarter quarter, Edition edition, CarriedForward carried) {
    return of(organisation, quarter, edition, carried.answers(), carried.from());
  }

  private static Order of(
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      List<Answer> answers,
      Optional<QuarterId> from) {
    Map<String, Question> asked = new LinkedHashMap<>();
    edition
        .asked(organisation.type(), edition.form(quarter.id()))
        .forEach(q -> asked.put(q.id(), q));
    Map<String, Answer> byKey =
        answers.stream()
            .collect(Collectors.toMap(Answer::question, Function.identity(), (a, b) -> a));
    return new Order(organisation, quarter, edition, asked, byKey, from);
  }

  OrganisationType type() {
    return organisation.type();
  }

  ReturnForm form() {
    return edition.form(quarter.id());
  }

  List<Question> asked(List<Question> questions) {
    return questions.stream().filter(q -> asked.containsKey(q.id())).toList();
  }

  /** The question whether a part of the return still holds, where it is asked. */
  Optional<Question> confirmation(String part) {
    return Optional.ofNullable(asked.get(AnswerKey.confirmation(part)));
  }

  @Nullable AnswerValue value(String key) {
    Answer answer = answers.get(key);
    return answer == null ? null : answer.value();
  }

  boolean answered(String key) {
    return answers.containsKey(key);
  }

  /** What stands beside an answer that was carried forward, or "". */
  String carried(String key) {
    return answered(key) ? from.map(QuarterId::shortWords).orElse("") : "";
  }
}
