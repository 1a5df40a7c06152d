package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The product-limit estimate of who still waits (Kaplan and Meier 1958): S(t) = Π(1 − d/n) over the
 * times of events. A competing event counts as censored here: this is the waiting time as if
 * nothing were stopped; with it {@link CumulativeIncidence} counts. Of no waiting time there is no
 * step, and before the first step S is 1.
 */
public record ProductLimit(List<Step> steps, List<Tick> ticks) {
  /** Rounding alone must not move a curve off one half. */
  private static final double HALF = 0.5 + 1e-12;

  public ProductLimit {
    steps = List.copyOf(steps);
    ticks = List.copyOf(ticks);
  }

  /**
   * From this time on: the share that still waits, of how many at risk just before and after how
   * many events. The interval is Greenwood's on the log-log scale, S to the power e^±(z·√Σ d/(n(n −
   * d))/ln S); there is none once nobody waits.
   */
  public record Step(
      double time, int atRisk, int events, double survival, Optional<Interval> interval) {}

  /** Where waiting times end without the event: how many, and the height of the curve. */
  public record Tick(double time, int ended, double survival) {}

  public static ProductLimit of(List<Spell> spells, Confidence confidence) {
    List<Step> steps = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    double survival = 1;
    double greenwood = 0;
    for (RiskSet at : RiskSet.of(spells)) {
      int left = at.atRisk() - at.events();
      if (at.events() > 0) {
        survival *= (double) left / at.atRisk();
        greenwood += left == 0 ? 0 : at.events() / ((double) at.atRisk() * left);
        steps.add(
            new Step(
                at.time(),
                at.atRisk(),
                at.events(),
                survival,
                interval(survival, greenwood, confidence)));
      }
      int ended = at.censored() + at.competing();
      if (ended > 0) {
        ticks.add(new Tick(at.time(), ended, survival));
      }
    }
    return new ProductLimit(steps, ticks);
  }

  private static Optional<Interval> interval(
      double survival, double greenwood, Confidence confidence) {
    if (survival == 0) {
      return Optional.empty();
    }
    double reach = confidence.z() * Math.sqrt(greenwood) / Math.log(survival);
    double one = Math.pow(survival, Math.exp(reach));
    double other = Math.pow(survival, Math.exp(-reach));
    return Optional.of(new Interval(Math.min(one, other), Math.max(one, other)));
  }

  /** The first time at which half or fewer still wait: nothing where that is not reached. */
  public OptionalDouble median() {
    return steps.stream().filter(s -> s.survival() <= HALF).mapToDouble(Step::time).findFirst();
  }
}
