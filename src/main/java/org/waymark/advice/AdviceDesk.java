package org.waymark.advice;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answers;
import org.waymark.returns.Consents;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.CountingRule;

/**
 * Brings together what the counting returns of a quarter say beside scores. Answers are read by the
 * dozen and let go of once what advice needs is taken out of them.
 */
public final class AdviceDesk {
  private static final int AT_ONCE = 40;

  /** A year has so many quarters before the full return comes again. */
  private static final int INTERIM_QUARTERS = 3;

  private final Returns returns;
  private final Quarters quarters;
  private final Editions editions;
  private final Consents consents;

  public AdviceDesk(Returns returns, Quarters quarters, Editions editions, Consents consents) {
    this.returns = returns;
    this.quarters = quarters;
    this.editions = editions;
    this.consents = consents;
  }

  /**
   * With the consents as they hold at this moment: one can be revoked at any time. The quarter
   * before is there once it is released.
   */
  public QuarterAdvice advice(
      PeerComparison comparison, QuarterFacts facts, Optional<PeerComparison> before) {
    return new QuarterAdvice(
        comparison,
        facts,
        Exemplars.of(comparison, consents.holdingIn(comparison.quarter().id())),
        before.map(b -> Mover.of(comparison, b)).orElse(List.of()));
  }

  /** Of all organisations that are compared. */
  public QuarterFacts facts(PeerComparison comparison) {
    Map<OrganisationCode, OrganisationType> types =
        comparison.organisations().stream()
            .collect(Collectors.toMap(Organisation::code, Organisation::type));
    Map<OrganisationCode, Reported> all = new HashMap<>();
    read(
        comparison.returns().values(),
        answers ->
            all.put(
                answers.organisation(),
                Reported.of(
                    comparison.edition(),
                    requireNonNull(types.get(answers.organisation())),
                    answers)));
    lastFull(comparison.quarter())
        .ifPresent(
            full -> {
              Edition then = editions.find(full.edition()).orElseThrow();
              read(
                  counting(full, all),
                  answers ->
                      PlannedLevels.of(
                              then, requireNonNull(types.get(answers.organisation())), answers)
                          .ifPresent(
                              map ->
                                  all.computeIfPresent(
                                      answers.organisation(), (code, of) -> of.following(map))));
            });
    return new QuarterFacts(all);
  }

  /** The quarter before this one in which road maps were set; nothing where this one sets them. */
  private Optional<Quarter> lastFull(Quarter quarter) {
    QuarterId id = quarter.id();
    Optional<Quarter> at = Optional.of(quarter);
    for (int back = 0; back <= INTERIM_QUARTERS && at.isPresent(); back++) {
      Edition edition = editions.find(at.get().edition()).orElseThrow();
      if (edition.form(id) == ReturnForm.FULL) {
        return at.filter(q -> !q.id().equals(quarter.id()));
      }
      id = id.previous();
      at = quarters.find(id);
    }
    return Optional.empty();
  }

  private List<ReturnId> counting(Quarter full, Map<OrganisationCode, Reported> wanted) {
    return returns.ofQuarter(full.id()).stream()
        .filter(r -> wanted.containsKey(r.organisation()))
        .filter(r -> CountingRule.PUBLICATION.counts(r.status(), full))
        .map(SubmittedReturn::id)
        .toList();
  }

  private void read(Collection<ReturnId> ids, Consumer<Answers> take) {
    List<ReturnId> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      returns
          .answers(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .values()
          .forEach(take);
    }
  }
}
