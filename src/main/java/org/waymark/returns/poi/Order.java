package org.waymark.returns.poi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.AnswerKey;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.CarriedForward;
import org.waymark.returns.CellContent;

/**
 * One return to write: for whom and when, what is asked (by key), and what stands in it already,
 * with the quarter that it was carried forward from. Its stamp is genuine unless what stands in it
 * comes from a workbook whose stamp was not.
 */
record Order(
    Organisation organisation,
    Quarter quarter,
    Edition edition,
    Map<String, Question> asked,
    Contents contents,
    Optional<QuarterId> from,
    boolean genuine) {

  static Order filled(
      Organisation organisation, Quarter quarter, Edition edition, List<Answer> answers) {
    return of(organisation, quarter, edition, Contents.of(answers), Optional.empty(), true);
  }

  static Order carried(
      Organisation organisation, Quarter quarter, Edition edition, CarriedForward carried) {
    return of(organisation, quarter, edition, Contents.of(carried.answers()), carried.from(), true);
  }

  static Order typed(
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      Contents contents,
      boolean genuine) {
    return of(organisation, quarter, edition, contents, Optional.empty(), genuine);
  }

  private static Order of(
      Organisation organisation,
      Quarter quarter,
      Edition edition,
      Contents contents,
      Optional<QuarterId> from,
      boolean genuine) {
    Map<String, Question> asked = new LinkedHashMap<>();
    edition
        .asked(organisation.type(), edition.form(quarter.id()))
        .forEach(q -> asked.put(q.id(), q));
    return new Order(organisation, quarter, edition, asked, contents, from, genuine);
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

  CellContent content(String key, Part part) {
    return contents.at(new Slot(key, part));
  }

  boolean blank(String key, Part part) {
    return content(key, part).blank();
  }

  /** What stands beside an answer that was carried forward, or "". */
  String carried(String key) {
    return contents.has(key) ? from.map(QuarterId::shortWords).orElse("") : "";
  }
}
