package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which numbers anybody can tell that each count lies, from all that is published: counts
 * add up to their area's, a rounded one is within 2 of what is shown, a 0 is a 0, and a
 * confidential one is at least 1. Since areas make a tree, going up it once and down it once finds
 * the narrowest bounds that there are.
 */
final class CountBounds {
  /** Higher than any sum of counts, and far enough from overflow to be added up. */
  static final long NO_LIMIT = 1L << 40;

  private static final int WITHIN = ShownCount.NEAREST / 2;

  /** From the lowest to the highest number that a count can be, both included. */
  record Bounds(long low, long high) {
    long width() {
      return high - low;
    }

    private Bounds within(long otherLow, long otherHigh) {
      return new Bounds(Math.max(low, otherLow), Math.min(high, otherHigh));
    }
  }

  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, Bounds> known = new HashMap<>();

  /** Every area stands before what it is made of. */
  private CountBounds(List<PeopleCount> counts, Map<String, ShownCount> shown) {
    for (PeopleCount count : counts) {
      known.put(count.id(), alone(requireNonNull(shown.get(count.id()))));
      parts.computeIfAbsent(count.parent(), p -> new ArrayList<>()).add(count.id());
    }
  }

  static CountBounds of(List<PeopleCount> counts, Map<String, ShownCount> shown) {
    var bounds = new CountBounds(counts, shown);
    for (int i = counts.size() - 1; i >= 0; i--) {
      bounds.up(counts.get(i).id());
    }
    counts.forEach(count -> bounds.down(count.id()));
    return bounds;
  }

  private static Bounds alone(ShownCount shown) {
    if (shown.confidential()) {
      return new Bounds(1, NO_LIMIT);
    }
    long value = shown.value().getAsLong();
    return shown.exact() || value == 0
        ? new Bounds(value, value)
        : new Bounds(Math.max(Suppression.SMALLEST, value - WITHIN), value + WITHIN);
  }

  private List<Bounds> partsOf(String id) {
    return parts.getOrDefault(id, List.of()).stream().map(this::get).toList();
  }

  Bounds get(String id) {
    return known.getOrDefault(id, new Bounds(0, NO_LIMIT));
  }

  private void up(String id) {
    List<Bounds> of = partsOf(id);
    if (!of.isEmpty()) {
      known.put(id, get(id).within(low(of), Math.min(NO_LIMIT, high(of))));
    }
  }

  /** Each part is what the others leave of the whole. */
  private void down(String id) {
    Bounds whole = get(id);
    List<Bounds> of = partsOf(id);
    long low = low(of);
    long high = high(of);
    for (String part : parts.getOrDefault(id, List.of())) {
      Bounds own = get(part);
      long least = whole.low() - (high - own.high());
      // Without a limit of its own the whole sets none.
      long most = whole.high() >= NO_LIMIT ? NO_LIMIT : whole.high() - (low - own.low());
      known.put(part, own.within(least, most));
    }
  }

  private static long low(List<Bounds> of) {
    return of.stream().mapToLong(Bounds::low).sum();
  }

  private static long high(List<Bounds> of) {
    return of.stream().mapToLong(Bounds::high).sum();
  }
}
