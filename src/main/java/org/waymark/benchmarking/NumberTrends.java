package org.waymark.benchmarking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Question;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;

/**
 * Adds a number that returns give to trends: under an earlier edition, what its question was called
 * then, as far as answers compare.
 */
public final class NumberTrends {
  private final Returns returns;
  private final Editions editions;

  public NumberTrends(Returns returns, Editions editions) {
    this.returns = returns;
    this.editions = editions;
  }

  /** The same trends with the number in the returns of these organisations; scores need none. */
  public Trends in(Trends trends, TrendMeasure measure, Predicate<Organisation> whose) {
    Optional<Edition> now = trends.edition();
    return now.isEmpty() || measure.question().isEmpty()
        ? trends
        : trends.with(quarter -> measuring(quarter, measure, now.get(), whose));
  }

  private PastQuarter measuring(
      PastQuarter quarter, TrendMeasure measure, Edition now, Predicate<Organisation> whose) {
    return Ancestry.of(now, quarter.edition().id(), editions)
        .earlier(measure.id())
        .flatMap(quarter.edition()::question)
        .map(asked -> quarter.measuring(measure.id(), with(quarter, measure.id(), asked, whose)))
        .orElse(quarter);
  }

  private Map<OrganisationCode, PastReturn> with(
      PastQuarter quarter, String measure, Question asked, Predicate<Organisation> whose) {
    Map<OrganisationCode, PastReturn> of = new HashMap<>(quarter.returns());
    of.keySet().removeIf(code -> whose.negate().test(quarter.organisation(code)));
    Map<ReturnId, AnswerValue> answers =
        returns.answersTo(asked.id(), of.values().stream().map(PastReturn::from).toList());
    of.replaceAll(
        (code, one) ->
            asked.appliesTo(quarter.organisation(code).type())
                ? answered(one, measure, answers)
                : one.without(measure));
    return of;
  }

  private static PastReturn answered(
      PastReturn one, String measure, Map<ReturnId, AnswerValue> answers) {
    AnswerValue value = answers.get(one.from());
    if (value instanceof AnswerValue.Quantity quantity) {
      return one.with(measure, quantity.number());
    }
    return value instanceof AnswerValue.NotApplicable ? one.without(measure) : one;
  }
}
