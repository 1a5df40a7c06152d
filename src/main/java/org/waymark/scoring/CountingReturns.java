package org.waymark.scoring;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnEvent;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;

/** The returns of a quarter that count, and the scores made from them. */
public final class CountingReturns {
  /** Whose answers are read at once: all would not fit into memory. */
  private static final int AT_ONCE = 200;

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
    return Set.copyOf(sealed(quarter, sealed))
        .equals(Set.copyOf(counting(quarter, CountingRule.PUBLICATION)));
  }

  /** The returns that a publication of the quarter sealed then was made from, rising. */
  public List<ReturnId> sealed(Quarter quarter, Instant then) {
    return returns.histories(quarter.id()).entrySet().stream()
        .filter(e -> statusAt(then, e.getValue()) == ReturnStatus.PUBLISHED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** These returns as they stood then, without those that were not there yet. */
  public List<SubmittedReturn> asOf(Instant then, Collection<SubmittedReturn> of) {
    return of.stream()
        .flatMap(
            r -> Optional.ofNullable(statusAt(then, returns.history(r.id()))).map(r::as).stream())
        .toList();
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
    List<ReturnId> from = scores.stream().map(MaturityScore::from).toList();
    List<ItemValues> items = new ArrayList<>();
    for (int i = 0; i < from.size(); i += AT_ONCE) {
      List<ReturnId> some = from.subList(i, Math.min(from.size(), i + AT_ONCE));
      Map<ReturnId, Answers> answers = returns.answers(some);
      some.forEach(id -> items.add(tree.values(type, requireNonNull(answers.get(id)))));
    }
    return items;
  }

  /** What the returns behind these scores answer to one question, by organisation. */
  public Map<OrganisationCode, AnswerValue> answersTo(
      String question, Collection<MaturityScore> scores) {
    Map<ReturnId, AnswerValue> answers =
        returns.answersTo(question, scores.stream().map(MaturityScore::from).toList());
    return scores.stream()
        .filter(s -> answers.containsKey(s.from()))
        .collect(
            Collectors.toMap(
                MaturityScore::organisation, s -> requireNonNull(answers.get(s.from()))));
  }

  /** The edition of a quarter; an unknown one of either is a fault. */
  Edition edition(QuarterId quarter) {
    return editions.find(quarters.find(quarter).orElseThrow().edition()).orElseThrow();
  }

  /** What a counting return answers; one without answers is a fault. */
  public Answers answers(ReturnId id) {
    return returns.answers(id).orElseThrow();
  }

  /** Scores one return under its quarter's edition; one without answers is a fault. */
  public MaturityScore score(ReturnId id) {
    SubmittedReturn submitted = returns.find(id).orElseThrow();
    Organisation organisation = organisations.find(submitted.organisation()).orElseThrow();
    return scorer.score(edition(submitted.quarter()), organisation.type(), answers(id), id);
  }
}
