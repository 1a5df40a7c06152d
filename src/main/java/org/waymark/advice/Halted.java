package org.waymark.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reason for which technologies were paused or stopped, in the words of who did, and how many.
 */
public record Halted(String why, int paused, int stopped, List<String> technologies) {
  public Halted {
    technologies = List.copyOf(technologies);
  }

  /** The most frequent reason first. */
  static List<Halted> of(Collection<Technology> technologies) {
    Map<String, List<Technology>> reasons = new TreeMap<>();
    technologies.stream()
        .filter(t -> t.halted() && !t.whyEnded().isEmpty())
        .forEach(t -> reasons.computeIfAbsent(t.whyEnded(), w -> new ArrayList<>()).add(t));
    return reasons.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Halted h) -> -(h.paused() + h.stopped()))
                .thenComparing(Halted::why))
        .toList();
  }

  private static Halted of(String why, List<Technology> of) {
    int stopped = (int) of.stream().filter(Technology::stopped).count();
    return new Halted(
        why,
        of.size() - stopped,
        stopped,
        of.stream().map(Technology::name).distinct().sorted().toList());
  }
}
