package org.waymark.editions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * When a column of a table's row is asked: in words, and as ways to meet it. A way holds when each
 * of its columns (choices) has one of the options that it names; one way is enough.
 */
public record Condition(String words, List<Map<String, Set<String>>> ways) {
  public static final Condition ALWAYS = new Condition("in every row", List.of(Map.of()));
  public static final Condition NEVER = new Condition("never", List.of());

  public Condition {
    ways = List.copyOf(ways);
    if (words.isBlank()) {
      throw new IllegalArgumentException("a condition has words");
    }
  }

  /** Whether it holds in a row; the function gives a column's chosen label, "" without one. */
  public boolean holds(Function<String, String> chosen) {
    return ways.stream()
        .anyMatch(
            way ->
                way.entrySet().stream()
                    .allMatch(e -> e.getValue().contains(chosen.apply(e.getKey()))));
  }
}
