package org.waymark.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one edition has in common with an earlier one, however many editions lie between them: which
 * key is called what, where answers compare. Nothing, where the editions do not say that they
 * follow one another; an edition has everything in common with itself.
 */
public final class Ancestry {
  private final boolean same;
  private final Map<String, String> earlier = new HashMap<>();
  private final Map<String, String> later = new HashMap<>();

  private Ancestry(boolean same) {
    this.same = same;
  }

  /** Between an edition and an earlier one, by its id. */
  public static Ancestry of(Edition edition, String before, Editions editions) {
    var ancestry = new Ancestry(edition.id().equals(before));
    List<Lineage> steps = steps(edition, before, editions);
    if (!steps.isEmpty()) {
      for (Lineage.Link link : steps.get(0).links()) {
        Optional<String> id = Optional.of(link.question());
        for (Lineage step : steps) {
          id = id.flatMap(step::of).filter(Lineage.Link::comparable).flatMap(Lineage.Link::from);
        }
        id.ifPresent(from -> ancestry.tie(link.question(), from));
      }
    }
    return ancestry;
  }

  /** From the later edition back to the earlier one; none where no way leads there. */
  private static List<Lineage> steps(Edition edition, String before, Editions editions) {
    List<Lineage> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String here = edition.id();
    Optional<Lineage> step = edition.annexes().follows();
    while (!here.equals(before) && step.isPresent() && seen.add(here)) {
      steps.add(step.get());
      here = step.get().edition();
      step = editions.find(here).flatMap(e -> e.annexes().follows());
    }
    return here.equals(before) ? steps : List.of();
  }

  private void tie(String question, String from) {
    earlier.put(question, from);
    later.putIfAbsent(from, question);
  }

  /** What a key of the later edition was called then, if an answer of then is still one. */
  public Optional<String> earlier(String key) {
    return renamed(key, earlier);
  }

  /** What a key of the earlier edition is called now, if an answer of then is still one. */
  public Optional<String> later(String key) {
    return renamed(key, later);
  }

  /** A question by itself, a cell of a table by its column. */
  private Optional<String> renamed(String key, Map<String, String> names) {
    if (same) {
      return Optional.of(key);
    }
    return AnswerKey.Cell.parse(key)
        .map(
            cell ->
                Optional.ofNullable(names.get(AnswerKey.column(cell.table(), cell.column())))
                    .map(column -> AnswerKey.inRow(column, cell.row())))
        .orElseGet(() -> Optional.ofNullable(names.get(key)));
  }
}
