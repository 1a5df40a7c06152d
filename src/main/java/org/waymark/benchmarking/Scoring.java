package org.waymark.benchmarking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.waymark.editions.Ancestry;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Question;
import org.waymark.organisations.OrganisationType;

/** How measures are scored under editions, and whether two editions score one alike. */
final class Scoring {
  private record Pair(String now, String then, OrganisationType type) {}

  private final Editions editions;
  private final Map<Pair, Map<String, Against>> known = new HashMap<>();

  Scoring(Editions editions) {
    this.editions = editions;
  }

  /**
   * Whether nothing that is scored changed for any of the types: no question, weight or rule. A
   * number as it was answered is not scored, and is followed only through what compares.
   */
  boolean alike(
      Edition now, Edition then, TrendMeasure measure, Collection<OrganisationType> types) {
    return measure.isNumber()
        || now.id().equals(then.id())
        || now.rounding().equals(then.rounding())
            && now.coverage().equals(then.coverage())
            && now.terms().equals(then.terms())
            && types.stream()
                .allMatch(t -> compared(now, then, t).get(measure.id()) == Against.PEERS);
  }

  /** Whether the issue is one whole-number level and nothing else. */
  static boolean isLevel(Edition edition, String measure, OrganisationType type) {
    var scored =
        edition.issue(measure).stream()
            .flatMap(i -> i.questions().stream())
            .filter((Question q) -> q.scored() && q.appliesTo(type))
            .toList();
    return scored.size() == 1 && scored.get(0).kind() instanceof AnswerKind.Level;
  }

  private synchronized Map<String, Against> compared(
      Edition now, Edition then, OrganisationType type) {
    return known.computeIfAbsent(
        new Pair(now.id(), then.id(), type),
        p -> Continuity.of(now, then, Ancestry.of(now, then.id(), editions), type));
  }
}
