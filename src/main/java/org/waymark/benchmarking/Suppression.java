package org.waymark.benchmarking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hides counts of people. From 1 to 7 they are confidential; of the others as many more as it takes
 * until nobody can tell from what is published that a confidential one lies within fewer than 8
 * numbers: the smallest of its parts, where these tell it; else the smallest beside it, then the
 * area around it, and so on outwards. Source: methods.md, "Confidentiality".
 */
public final class Suppression {
  /** The smallest count but 0 that is shown. */
  static final int SMALLEST = 8;

  /** How far the bounds of a confidential count are apart at least. */
  static final int WIDTH = 8;

  private final List<PeopleCount> counts;
  private final Map<String, PeopleCount> byId = new HashMap<>();
  private final Map<String, ShownCount> shown = new LinkedHashMap<>();

  private Suppression(List<PeopleCount> counts) {
    this.counts = counts;
    Map<String, Long> sums = new HashMap<>();
    for (PeopleCount count : counts) {
      boolean first = byId.put(count.id(), count) == null;
      if (!first || !count.isNation() && !byId.containsKey(count.parent())) {
        throw new IllegalArgumentException(
            count.id() + " is counted once, and after the area around it");
      }
      sums.merge(count.parent(), count.count(), Long::sum);
      shown.put(
          count.id(),
          count.count() > 0 && count.count() < SMALLEST
              ? ShownCount.confidential(count)
              : ShownCount.of(count));
    }
    for (PeopleCount count : counts) {
      if (sums.getOrDefault(count.id(), count.count()) != count.count()) {
        throw new IllegalArgumentException(count.id() + " is not what its parts add up to");
      }
    }
  }

  /**
   * What is shown of each count, by its id and in their order.
   *
   * @param counts the nation first, and every area before what it is made of
   * @throws IllegalArgumentException when they are in another order, or an area is not the sum of
   *     its parts
   */
  public static Map<String, ShownCount> of(List<PeopleCount> counts) {
    var suppression = new Suppression(counts);
    Optional<PeopleCount> next = suppression.next();
    while (next.isPresent()) {
      suppression.shown.put(next.get().id(), ShownCount.confidential(next.get()));
      next = suppression.next();
    }
    return suppression.shown;
  }

  /** The next count to hide for the sake of one whose bounds are too narrow. */
  private Optional<PeopleCount> next() {
    CountBounds bounds = CountBounds.of(counts, shown);
    return counts.stream()
        .filter(c -> isHidden(c) && bounds.get(c.id()).width() < WIDTH)
        .flatMap(c -> Stream.concat(within(c, bounds), outwards(c).flatMap(this::cover)))
        .findFirst();
  }

  /** The smallest part that is shown, where the parts alone tell too much of the whole. */
  private Stream<PeopleCount> within(PeopleCount whole, CountBounds bounds) {
    List<PeopleCount> parts = counts.stream().filter(c -> c.parent().equals(whole.id())).toList();
    long width = parts.stream().mapToLong(p -> bounds.get(p.id()).width()).sum();
    return parts.isEmpty() || width >= WIDTH ? Stream.empty() : smallest(parts.stream());
  }

  /** It, the area around it, and so on to the nation. */
  private Stream<PeopleCount> outwards(PeopleCount count) {
    return Stream.iterate(count, c -> c != null, c -> byId.get(c.parent()));
  }

  /** The smallest beside it that is not hidden yet, else the area around it. */
  private Stream<PeopleCount> cover(PeopleCount count) {
    return Stream.concat(
        smallest(counts.stream().filter(c -> c.parent().equals(count.parent()))),
        Stream.ofNullable(byId.get(count.parent())).filter(this::isShown));
  }

  private Stream<PeopleCount> smallest(Stream<PeopleCount> of) {
    return of.filter(this::isShown)
        .sorted(Comparator.comparing(PeopleCount::count).thenComparing(PeopleCount::id))
        .limit(1);
  }

  private boolean isHidden(PeopleCount count) {
    return count.count() > 0 && !isShown(count);
  }

  /** A 0 stays a 0: hiding it would hide nothing. */
  private boolean isShown(PeopleCount count) {
    ShownCount of = shown.get(count.id());
    return count.count() > 0 && of != null && !of.confidential();
  }
}
