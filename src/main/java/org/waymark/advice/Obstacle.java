package org.waymark.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds so many technologies back, of all those not at scale whose owners were asked. */
public record Obstacle(String name, int technologies, int of) {
  /** The most frequent first. */
  static List<Obstacle> of(Collection<Technology> technologies) {
    List<Technology> asked = technologies.stream().filter(Technology::asksWhatBlocks).toList();
    Map<String, Integer> counts = new TreeMap<>();
    asked.forEach(t -> t.blockedBy().forEach(b -> counts.merge(b, 1, Integer::sum)));
    List<Obstacle> all = new ArrayList<>();
    counts.forEach((name, n) -> all.add(new Obstacle(name, n, asked.size())));
    all.sort(Comparator.comparing((Obstacle o) -> -o.technologies()).thenComparing(Obstacle::name));
    return all;
  }
}
