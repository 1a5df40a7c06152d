package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happened at one time to how many who were still waiting just before it. */
record RiskSet(double time, int atRisk, int events, int competing, int censored) {

  /** One for each distinct time, in order; who is censored at a time still was at risk at it. */
  static List<RiskSet> of(List<Spell> spells) {
    Map<Double, List<Spell>> byTime =
        spells.stream()
            .collect(Collectors.groupingBy(Spell::time, TreeMap::new, Collectors.toList()));
    List<RiskSet> sets = new ArrayList<>();
    int atRisk = spells.size();
    for (Map.Entry<Double, List<Spell>> at : byTime.entrySet()) {
      sets.add(
          new RiskSet(
              at.getKey(),
              atRisk,
              count(at.getValue(), Spell.Ending.EVENT),
              count(at.getValue(), Spell.Ending.COMPETING),
              count(at.getValue(), Spell.Ending.CENSORED)));
      atRisk -= at.getValue().size();
    }
    return sets;
  }

  private static int count(List<Spell> spells, Spell.Ending ending) {
    return (int) spells.stream().filter(s -> s.ending() == ending).count();
  }
}
