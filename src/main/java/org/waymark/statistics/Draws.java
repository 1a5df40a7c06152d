package org.waymark.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Random draws from a seed, by xoshiro256++ whose state is the first four numbers of SplitMix64:
 * the same bits on every machine, JVM and day. (The draw of a proportion takes logarithms of them,
 * which JVMs may round differently in the last digit.) Not for several threads at once.
 */
public final class Draws {
  private final UniformRandomProvider random;

  public Draws(Seed seed) {
    UniformRandomProvider state = RandomSource.SPLIT_MIX_64.create(seed.bits());
    random =
        RandomSource.XO_SHI_RO_256_PP.create(
            new long[] {state.nextLong(), state.nextLong(), state.nextLong(), state.nextLong()});
  }

  /** 64 bits. */
  long bits() {
    return random.nextLong();
  }

  /** True or false, 50:50. */
  public boolean coin() {
    return random.nextBoolean();
  }

  /**
   * A weight times 1 + (2u − 1)·spread, u uniform from 0 to 1: 0 stays 0.
   *
   * @throws IllegalArgumentException when the weight is negative or the spread not from 0 to 1
   */
  public double weight(double weight, double spread) {
    Samples.finite(weight);
    if (weight < 0 || !(spread >= 0 && spread <= 1)) {
      throw new IllegalArgumentException("no weight " + weight + " spreads by " + spread);
    }
    return weight * (1 + (2 * random.nextDouble() - 1) * spread);
  }

  /**
   * A level that was misjudged: one higher or one lower, each with the probability, but not beyond
   * the lowest and the highest level.
   *
   * @throws IllegalArgumentException when the probability is not from 0 to ½ or the level not one
   *     of the scale's
   */
  public int level(int level, int lowest, int highest, double probability) {
    if (!(probability >= 0 && probability <= 0.5) || level < lowest || level > highest) {
      throw new IllegalArgumentException(
          "no level %d of %d to %d with %s".formatted(level, lowest, highest, probability));
    }
    double u = random.nextDouble();
    int step = u < probability ? -1 : u >= 1 - probability ? 1 : 0;
    return Math.max(lowest, Math.min(highest, level + step));
  }

  /**
   * What the proportion behind x of n may be, from Beta(x + ½, n − x + ½): from 0 to 1. Of 0 of 0
   * it is anything, mostly near the ends.
   *
   * @throws IllegalArgumentException when x is not from 0 to n or not finite
   */
  public double proportion(double x, double n) {
    Samples.finite(x, n);
    if (x < 0 || x > n) {
      throw new IllegalArgumentException(x + " is no part of " + n);
    }
    return BetaDistribution.of(x + 0.5, n - x + 0.5).createSampler(random).sample();
  }

  /**
   * A whole number from 0 to below n, each as likely.
   *
   * @throws IllegalArgumentException when n is not above 0
   */
  public int below(int n) {
    return random.nextInt(n);
  }

  /**
   * One of the values that were observed, each as likely as it is frequent.
   *
   * @throws IllegalArgumentException when there is none
   */
  public double observed(double[] values) {
    Samples.finite(values);
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was observed to draw from");
    }
    return values[random.nextInt(values.length)];
  }
}
