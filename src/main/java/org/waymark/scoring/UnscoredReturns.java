package org.waymark.scoring;

import java.util.List;
import java.util.Set;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.ReturnId;

/**
 * The returns that count and have no scores yet by the quarter's edition and the method of now: all
 * others have theirs already, and scoring them again would give the same.
 */
public final class UnscoredReturns {
  private final CountingReturns counting;
  private final Scores scores;

  public UnscoredReturns(CountingReturns counting, Scores scores) {
    this.counting = counting;
    this.scores = scores;
  }

  /** Their numbers, rising; none for an unknown quarter. */
  public List<ReturnId> of(QuarterId quarter) {
    List<ReturnId> counted = counting.of(quarter, CountingRule.PROVISIONAL);
    if (counted.isEmpty()) {
      return counted;
    }
    Set<ReturnId> scored =
        scores.scoredReturns(quarter, counting.edition(quarter).hash(), ScoringMethod.VERSION);
    return counted.stream().filter(id -> !scored.contains(id)).toList();
  }
}
