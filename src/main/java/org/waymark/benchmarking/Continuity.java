package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.editions.Ancestry;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Theme;
import org.waymark.organisations.OrganisationType;
import org.waymark.scoring.Score;

/**
 * Which scores of one edition compare with those of an earlier one. An issue does by its id, where
 * at least one of its questions goes back to that issue; what is made of issues does where one of
 * them does. Whatever was added, dropped, split or rescaled is said.
 */
final class Continuity {
  private final Edition then;
  private final Ancestry ancestry;
  private final OrganisationType type;
  private final Map<String, Against> measures = new HashMap<>();

  private Continuity(Edition then, Ancestry ancestry, OrganisationType type) {
    this.then = then;
    this.ancestry = ancestry;
    this.type = type;
  }

  /** Of every measure of the edition of now. */
  static Map<String, Against> of(
      Edition now, Edition then, Ancestry ancestry, OrganisationType type) {
    if (!now.scale().equals(then.scale())) {
      return PeerComparison.measures(now).stream()
          .collect(Collectors.toMap(Function.identity(), m -> Against.OTHER_QUESTIONS));
    }
    var continuity = new Continuity(then, ancestry, type);
    now.themes().forEach(continuity::theme);
    continuity.measures.put(
        Score.OVERALL,
        continuity.made(
            now.headlineThemes().map(Theme::id),
            weights(now.headlineThemes(), Theme::id, Theme::weight)
                .equals(weights(then.headlineThemes(), Theme::id, Theme::weight))));
    return continuity.measures;
  }

  private void theme(Theme theme) {
    theme.issues().forEach(issue -> measures.put(issue.id(), issue(issue)));
    Optional<Theme> before =
        then.themes().stream().filter(t -> t.id().equals(theme.id())).findFirst();
    measures.put(
        theme.id(),
        before.isEmpty()
            ? Against.OTHER_QUESTIONS
            : made(
                theme.issues().stream().map(Issue::id),
                weights(theme.issues().stream(), Issue::id, Issue::weight)
                    .equals(weights(before.get().issues().stream(), Issue::id, Issue::weight))));
  }

  private Against issue(Issue issue) {
    List<Question> before = then.issue(issue.id()).stream().flatMap(this::scored).toList();
    List<Question> asked = scored(issue).toList();
    List<String> kept =
        asked.stream()
            .map(q -> ancestry.earlier(q.id()).orElse(""))
            .filter(id -> before.stream().anyMatch(q -> q.id().equals(id)))
            .toList();
    if (kept.isEmpty()) {
      return Against.OTHER_QUESTIONS;
    }
    boolean unchanged =
        kept.size() == before.size()
            && asked.stream().allMatch(q -> before.stream().anyMatch(b -> scoredAlike(q, b)));
    return unchanged ? Against.PEERS : Against.CHANGED_QUESTIONS;
  }

  private Stream<Question> scored(Issue issue) {
    return issue.questions().stream().filter(q -> q.scored() && q.appliesTo(type));
  }

  private boolean scoredAlike(Question now, Question before) {
    return ancestry.earlier(now.id()).filter(before.id()::equals).isPresent()
        && now.kind().equals(before.kind())
        && now.weight().compareTo(before.weight()) == 0;
  }

  /** What is made of these measures, with the same weights as before or with others. */
  private Against made(Stream<String> parts, boolean sameWeights) {
    List<Against> of = parts.map(p -> measures.getOrDefault(p, Against.OTHER_QUESTIONS)).toList();
    if (of.stream().noneMatch(Against::comparable)) {
      return Against.OTHER_QUESTIONS;
    }
    return sameWeights && of.stream().allMatch(Against.PEERS::equals)
        ? Against.PEERS
        : Against.CHANGED_QUESTIONS;
  }

  private static <T> List<String> weights(
      Stream<T> parts, Function<T, String> id, Function<T, BigDecimal> weight) {
    return parts
        .map(p -> id.apply(p) + " " + weight.apply(p).stripTrailingZeros().toPlainString())
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
