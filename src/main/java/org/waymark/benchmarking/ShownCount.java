package org.waymark.benchmarking;

import java.util.OptionalLong;

/**
 * What is published of a count of people: the nation's as it is, any other to the nearest 5, and
 * nothing where it is confidential.
 */
public record ShownCount(boolean exact, OptionalLong value) {
  static final int NEAREST = 5;

  static ShownCount of(PeopleCount count) {
    return count.isNation()
        ? new ShownCount(true, OptionalLong.of(count.count()))
        : new ShownCount(false, OptionalLong.of(rounded(count.count())));
  }

  static ShownCount confidential(PeopleCount count) {
    return new ShownCount(count.isNation(), OptionalLong.empty());
  }

  private static long rounded(long count) {
    return (count + NEAREST / 2) / NEAREST * NEAREST;
  }

  public boolean confidential() {
    return value.isEmpty();
  }
}
