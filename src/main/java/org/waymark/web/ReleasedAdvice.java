package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.advice.AdviceDesk;
import org.waymark.advice.QuarterAdvice;
import org.waymark.advice.QuarterFacts;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.distribution.ReleasedQuarters.Released;

/**
 * The advice behind pages. What returns say does not change once released, so the few quarters that
 * were looked at last are kept; consents are asked for anew, since one can be revoked at any time.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class ReleasedAdvice {
  private static final int KEPT = 4;

  @Inject ReleasedComparisons comparisons;
  @Inject ReleasedQuarters quarters;
  @Inject AdviceDesk desk;

  private final Map<Long, QuarterFacts> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, QuarterFacts> eldest) {
          return size() > KEPT;
        }
      };

  /** Nothing while a correction is under way. */
  public Optional<QuarterAdvice> of(Released released) {
    return comparisons
        .of(released)
        .map(
            comparison -> {
              long id = released.publication().id();
              @Nullable QuarterFacts known;
              synchronized (kept) {
                known = kept.get(id);
              }
              QuarterFacts facts = known == null ? desk.facts(comparison) : known;
              synchronized (kept) {
                kept.put(id, facts);
              }
              return desk.advice(
                  comparison,
                  facts,
                  quarters.find(released.quarter().id().previous()).flatMap(comparisons::of));
            });
  }
}
