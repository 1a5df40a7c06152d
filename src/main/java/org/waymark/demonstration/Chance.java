package org.waymark.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that can be had again: what is drawn depends on the seed and on what it is drawn for,
 * never on what was drawn before.
 */
record Chance(long seed) {
  /** From 0 up to, but not including, 1. */
  double share(Object... of) {
    return drawn(of).nextDouble();
  }

  /** Around 0, with this standard deviation. */
  double around(double deviation, Object... of) {
    return deviation * drawn(of).nextGaussian();
  }

  <T> T oneOf(List<T> choices, Object... of) {
    return choices.get(drawn(of).nextInt(choices.size()));
  }

  private SplittableRandom drawn(Object... of) {
    // The words' own hash, since other objects' hashes may differ from one start to the next.
    long about = Arrays.stream(of).map(String::valueOf).toList().hashCode();
    return new SplittableRandom(seed ^ about * 0x9E3779B97F4A7C15L);
  }
}
