package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Which share has had the event by when, and which a competing one instead (Aalen and Johansen
 * 1978): each time adds d/n of those who just before it had neither. The two shares and those who
 * still wait make 1. Of no waiting time there is no step, and before the first both are 0.
 */
public record CumulativeIncidence(List<Step> steps) {
  public CumulativeIncidence {
    steps = List.copyOf(steps);
  }

  /** From this time on: the shares with the event, with a competing event and with neither. */
  public record Step(
      double time,
      int atRisk,
      int events,
      int competing,
      double incidence,
      double competingIncidence,
      double neither) {}

  public static CumulativeIncidence of(List<Spell> spells) {
    List<Step> steps = new ArrayList<>();
    double neither = 1;
    double incidence = 0;
    double competing = 0;
    for (RiskSet at : RiskSet.of(spells)) {
      int ended = at.events() + at.competing();
      if (ended > 0) {
        incidence += neither * at.events() / at.atRisk();
        competing += neither * at.competing() / at.atRisk();
        neither *= (double) (at.atRisk() - ended) / at.atRisk();
        steps.add(
            new Step(
                at.time(),
                at.atRisk(),
                at.events(),
                at.competing(),
                incidence,
                competing,
                neither));
      }
    }
    return new CumulativeIncidence(steps);
  }
}
