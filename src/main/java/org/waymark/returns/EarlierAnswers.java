package org.waymark.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Ancestry;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Column;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Question;
import org.waymark.editions.ReturnForm;
import org.waymark.editions.Table;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

/**
 * What an organisation need not answer again: the answers of its newest return that stands, as far
 * as they answer what is asked now, be it under a later edition.
 */
public final class EarlierAnswers {
  private static final Set<ReturnStatus> STANDING =
      Set.of(ReturnStatus.ACCEPTED, ReturnStatus.SIGNED_OFF, ReturnStatus.PUBLISHED);
  private static final SourceCell NOWHERE = new SourceCell("", "");

  private final Returns returns;
  private final Editions editions;

  public EarlierAnswers(Returns returns, Editions editions) {
    this.returns = returns;
    this.editions = editions;
  }

  /** Nothing for an organisation without an earlier return that stands. */
  public CarriedForward to(Organisation organisation, Quarter quarter, Edition edition) {
    return returns.ofOrganisation(organisation.code()).stream()
        .filter(r -> r.quarter().compareTo(quarter.id()) < 0 && STANDING.contains(r.status()))
        .findFirst()
        .flatMap(r -> returns.answers(r.id()))
        .map(
            answers ->
                new CarriedForward(
                    carried(answers, organisation.type(), quarter, edition),
                    Optional.of(answers.quarter())))
        .orElse(CarriedForward.NOTHING);
  }

  private List<Answer> carried(
      Answers earlier, OrganisationType type, Quarter quarter, Edition edition) {
    Ancestry ancestry = Ancestry.of(edition, earlier.edition(), editions);
    Map<String, Answer> given = earlier.byQuestion();
    ReturnForm form = edition.form(quarter.id());
    List<Answer> carried = new ArrayList<>();
    edition
        .asked(type, form)
        .filter(q -> q.recurrence().preFilledIn(form))
        .forEach(
            q ->
                ancestry
                    .earlier(q.id())
                    .map(given::get)
                    .filter(a -> fits(q, a.value()))
                    .ifPresent(a -> carried.add(new Answer(q.id(), a.value(), NOWHERE))));
    for (Table table : edition.annexes().tables()) {
      carried.addAll(rows(table, type, ancestry, earlier));
    }
    return carried;
  }

  /** A table's rows stand in every later return, whatever its form. */
  private static List<Answer> rows(
      Table table, OrganisationType type, Ancestry ancestry, Answers earlier) {
    Map<String, Answer> given = earlier.byQuestion();
    List<Answer> carried = new ArrayList<>();
    for (Column column : table.columns(type).toList()) {
      for (int row = 1; row <= table.mostRows(); row++) {
        Question question = table.question(row, column);
        ancestry
            .earlier(question.id())
            .map(given::get)
            .filter(a -> fits(question, a.value()))
            .ifPresent(a -> carried.add(new Answer(question.id(), a.value(), NOWHERE)));
      }
    }
    return carried;
  }

  /** Whether the answer could be given to the question as it is asked now. */
  private static boolean fits(Question question, AnswerValue value) {
    AnswerKind kind = question.kind();
    if (value instanceof AnswerValue.NotApplicable) {
      return question.mayBeNotApplicable();
    }
    if (value instanceof AnswerValue.Level level) {
      return kind instanceof AnswerKind.Level of && level.level() <= of.highest();
    }
    if (value instanceof AnswerValue.Chosen chosen) {
      return kind instanceof AnswerKind.Choice of && of.option(chosen.label()).isPresent();
    }
    if (value instanceof AnswerValue.Words words) {
      return kind instanceof AnswerKind.FreeText of && words.text().length() <= of.longest();
    }
    if (value instanceof AnswerValue.Quantity) {
      return kind instanceof AnswerKind.Quantity;
    }
    return value instanceof AnswerValue.Day
        ? kind instanceof AnswerKind.Day
        : kind instanceof AnswerKind.EvidenceLine;
  }
}
