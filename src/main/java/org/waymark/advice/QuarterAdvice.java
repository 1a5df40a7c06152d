package org.waymark.advice;

import java.util.Collection;
import java.util.List;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.organisations.Organisation;

/**
 * All that the advice of one quarter is made from: the comparison, what its returns say beside
 * scores, who may be named as an exemplar, and who has moved since the quarter before.
 */
public record QuarterAdvice(
    PeerComparison comparison, QuarterFacts facts, Exemplars exemplars, List<Mover> movers) {
  public QuarterAdvice {
    movers = List.copyOf(movers);
  }

  /** What the organisation is to do first. */
  public List<PriorityAction> actions(Benchmark own) {
    return PriorityAction.of(own, facts.of(own.organisation().code()), exemplars);
  }

  /** How far these organisations have come with each recommendation. */
  public List<ActionCount> progress(Collection<Organisation> asked) {
    return ActionCount.of(comparison.edition(), asked, facts);
  }

  /** What the registers of these organisations tell. */
  public Technologies technologies(Collection<Organisation> members) {
    return Technologies.of(members, comparison, facts);
  }

  /** What holds the nation back, most first. */
  public List<HoldingBack> holdingBack() {
    return HoldingBack.of(comparison, PeerGroup.NATION);
  }
}
