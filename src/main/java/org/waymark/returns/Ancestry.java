package org.waymark.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Lineage;

/**
 * The way from an edition back to an earlier one, step by step; none leads where the editions do
 * not say that they follow one another.
 */
final class Ancestry {
  private final List<Lineage> steps;
  private final boolean arrives;

  private Ancestry(List<Lineage> steps, boolean arrives) {
    this.steps = List.copyOf(steps);
    this.arrives = arrives;
  }

  static Ancestry of(Edition later, String earlier, Editions editions) {
    List<Lineage> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String here = later.id();
    Optional<Lineage> step = later.annexes().follows();
    while (!here.equals(earlier) && step.isPresent() && seen.add(here)) {
      steps.add(step.get());
      here = step.get().edition();
      step = editions.find(here).flatMap(e -> e.annexes().follows());
    }
    return new Ancestry(steps, here.equals(earlier));
  }

  /** What a question (or a table's column) was called there, if its answer is still one. */
  Optional<String> earlier(String question) {
    if (!arrives) {
      return Optional.empty();
    }
    Optional<String> id = Optional.of(question);
    for (Lineage step : steps) {
      id = id.flatMap(step::of).filter(Lineage.Link::comparable).flatMap(Lineage.Link::from);
    }
    return id;
  }
}
