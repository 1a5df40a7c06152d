package org.waymark.scoring;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;

/** The returns of a quarter that count, and the scores made from them. */
public final class CountingReturns {
  private final Quarters quarters;
  private final Returns returns;
  private final Organisations organisations;
  private final Editions editions;
  private final Scorer scorer;

  public CountingReturns(
      Quarters quarters,
      Returns returns,
      Organisations organisations,
      Editions editions,
      Scorer scorer) {
    this.quarters = quarters;
    this.returns = returns;
    this.organisations = organisations;
    this.editions = editions;
    this.scorer = scorer;
  }

  /** Their numbers, rising; none for an unknown quarter. */
  public List<ReturnId> of(QuarterId id, CountingRule rule) {
    return quarters.find(id).map(q -> counting(q, rule)).orElse(List.of());
  }

  private List<ReturnId> counting(Quarter quarter, CountingRule rule) {
    return returns.ofQuarter(quarter.id()).stream()
        .filter(r -> rule.counts(r.status(), quarter))
        .map(SubmittedReturn::id)
        .sorted()
        .toList();
  }

  /**
   * Whether the returns that count now are those that a publication sealed then was made from: each
   * counting one was published by then, and nothing published by then has been replaced since.
   */
  public boolean areThoseSealed(Quarter quarter, Instant sealed) {
    Set<ReturnId> published =
        returns.ofQuarter(quarter.id()).stream()
            .map(SubmittedReturn::id)
            .filter(id -> statusAt(sealed, returns.history(id)) == ReturnStatus.PUBLISHED)
            .collect(Collectors.toSet());
    return published.equals(Set.copyOf(counting(quarter, CountingRule.PUBLICATION)));
  }

  /** The status that the last of these events until then gave; none before the first. */
  static @Nullable ReturnStatus statusAt(Instant then, List<ReturnEvent> history) {
    ReturnStatus status = null;
    for (ReturnEvent event : history) {
      if (!event.at().isAfter(then)) {
        status = event.status();
      }
    }
    return status;
  }

  /**
   * What the returns behind these scores of organisations of one type give to the items of the
   * tree, in the order of the scores; one without answers is a fault.
   */
  public List<ItemValues> items(
      ScoreTree tree, OrganisationType type, Collection<MaturityScore> scores) {
    Map<ReturnId, Answers> answers =
        returns.answers(scores.stream().map(MaturityScore::from).toList());
    return scores.stream()
        .map(s -> tree.values(type, requireNonNull(answers.get(s.from()))))
        .toList();
  }

  /** What a counting return answers; one without answers is a fault. */
  public Answers answers(ReturnId id) {
    return returns.answers(id).orElseThrow();
  }

  /** Scores one return under its quarter's edition; one without answers is a fault. */
  public MaturityScore score(ReturnId id) {
    SubmittedReturn submitted = returns.find(id).orElseThrow();
    Organisation organisation = organisations.find(submitted.organisation()).orElseThrow();
    Quarter quarter = quarters.find(submitted.quarter()).orElseThrow();
    Edition edition = editions.find(quarter.edition()).orElseThrow();
    return scorer.score(edition, organisation.type(), returns.answers(id).orElseThrow(), id);
  }
}
