package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.advice.AdviceDesk;
import org.waymark.advice.QuarterAdvice;
import org.waymark.advice.QuarterFacts;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;

/**
 * The advice behind pages. What returns say does not change once released, so the few quarters that
 * were looked at last are kept; consents are asked for anew, since one can be revoked at any time.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class ReleasedAdvice {
  @Inject ReleasedComparisons comparisons;
  @Inject ReleasedQuarters quarters;
  @Inject AdviceDesk desk;

  private final LatestFew<QuarterFacts> kept = new LatestFew<>();

  /** Nothing while a correction is under way. */
  public Optional<QuarterAdvice> of(Released released) {
    return comparisons
        .of(released)
        .flatMap(
            comparison ->
                kept.of(released.publication().id(), () -> Optional.of(desk.facts(comparison)))
                    .map(facts -> desk.advice(comparison, facts, before(released))));
  }

  private Optional<PeerComparison> before(Released released) {
    return quarters.find(released.quarter().id().previous()).flatMap(comparisons::of);
  }
}
