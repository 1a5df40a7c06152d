package org.waymark.benchmarking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.CountingRule;
import org.waymark.validation.PeerValues;

/** The numbers in the accepted returns of the quarter before. */
public final class LastQuarterPeers implements PeerValues {
  private final Quarters quarters;
  private final Organisations organisations;
  private final Editions editions;
  private final Returns returns;

  public LastQuarterPeers(
      Quarters quarters, Organisations organisations, Editions editions, Returns returns) {
    this.quarters = quarters;
    this.organisations = organisations;
    this.editions = editions;
    this.returns = returns;
  }

  @Override
  public Map<String, double[]> before(QuarterId quarter, OrganisationType type, Edition now) {
    return quarters
        .find(quarter.previous())
        .map(before -> numbers(before, type, now))
        .orElse(Map.of());
  }

  private Map<String, double[]> numbers(Quarter before, OrganisationType type, Edition now) {
    Ancestry ancestry = Ancestry.of(now, before.edition(), editions);
    Set<String> comparable = now.mappedIds();
    Map<String, List<Double>> numbers = new HashMap<>();
    returns.answers(counting(before, type)).values().stream()
        .flatMap(answers -> answers.all().stream())
        .forEach(
            answer ->
                ancestry
                    .later(answer.question())
                    .filter(comparable::contains)
                    .ifPresent(question -> add(question, answer, numbers)));
    return numbers.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private List<ReturnId> counting(Quarter before, OrganisationType type) {
    Set<OrganisationCode> peers =
        organisations.all().stream()
            .filter(o -> o.type() == type)
            .map(Organisation::code)
            .collect(Collectors.toSet());
    return returns.ofQuarter(before.id()).stream()
        .filter(r -> peers.contains(r.organisation()))
        .filter(r -> CountingRule.PROVISIONAL.counts(r.status(), before))
        .map(SubmittedReturn::id)
        .toList();
  }

  private static void add(String question, Answer answer, Map<String, List<Double>> numbers) {
    if (answer.value() instanceof AnswerValue.Quantity quantity) {
      numbers
          .computeIfAbsent(question, q -> new ArrayList<>())
          .add(quantity.number().doubleValue());
    }
  }
}
