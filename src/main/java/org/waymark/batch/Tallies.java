package org.waymark.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the parts of a run count while they work on several threads, to be said in one line when the
 * step ends.
 */
@ApplicationScoped
class Tallies {
  private final Map<Long, Map<String, Integer>> byExecution = new HashMap<>();

  synchronized void count(long execution, String what, int more) {
    byExecution.computeIfAbsent(execution, e -> new TreeMap<>()).merge(what, more, Integer::sum);
  }

  /** What was counted since it was last asked, by name. */
  synchronized Map<String, Integer> take(long execution) {
    Map<String, Integer> counted = byExecution.remove(execution);
    return counted == null ? Map.of() : counted;
  }
}
