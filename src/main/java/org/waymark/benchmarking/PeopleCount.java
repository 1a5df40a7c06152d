package org.waymark.benchmarking;

/**
 * How many people one organisation counts, or all of an area together: 0 or more. The parent is the
 * id of the area around it, or the empty text for the whole nation.
 */
public record PeopleCount(String id, String parent, long count) {
  public PeopleCount {
    if (id.isEmpty() || id.equals(parent) || count < 0) {
      throw new IllegalArgumentException("no count of people: %s %d".formatted(id, count));
    }
  }

  boolean isNation() {
    return parent.isEmpty();
  }
}
