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
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingRule;
import org.waymark.validation.PeerValues;

/** The numbers in the accepted returns of the quarter before. */
public final class LastQuarterPeers implements PeerValues {
  private final Quarters quarters;
  private final Organisations organisations;
  private final Returns returns;

  public LastQuarterPeers(Quarters quarters, Organisations organisations, Returns returns) {
    this.quarters = quarters;
    this.organisations = organisations;
    this.returns = returns;
  }

  @Override
  public Map<String, double[]> before(QuarterId quarter, OrganisationType type, Edition now) {
    return quarters
        .find(quarter.previous())
        .map(before -> numbers(before, type, successors(before, now)))
        .orElse(Map.of());
  }

  private Map<String, double[]> numbers(
      Quarter before, OrganisationType type, Map<String, String> successors) {
    Set<OrganisationCode> peers =
        organisations.all().stream()
            .filter(o -> o.type() == type)
            .map(Organisation::code)
            .collect(Collectors.toSet());
    Map<String, List<Double>> numbers = new HashMap<>();
    returns.ofQuarter(before.id()).stream()
        .filter(r -> peers.contains(r.organisation()))
        .filter(r -> CountingRule.PROVISIONAL.counts(r.status(), before))
        .flatMap(r -> returns.answers(r.id()).stream())
        .flatMap(answers -> answers.all().stream())
        .forEach(answer -> add(answer, successors, numbers));
    return numbers.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static void add(
      Answer answer, Map<String, String> successors, Map<String, List<Double>> numbers) {
    String question = successors.get(answer.question());
    if (question != null && answer.value() instanceof AnswerValue.Quantity quantity) {
      numbers
          .computeIfAbsent(question, q -> new ArrayList<>())
          .add(quantity.number().doubleValue());
    }
  }

  /** What each comparable question of then is called now. */
  private static Map<String, String> successors(Quarter before, Edition now) {
    return before.edition().equals(now.id())
        ? now.mappedIds().stream().collect(Collectors.toMap(id -> id, id -> id))
        : now.successors(before.edition());
  }
}
