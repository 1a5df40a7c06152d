package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Whether a theme's items measure one thing. */
public final class Reliability {
  private static final int FEWEST_CASES = 10;

  private Reliability() {}

  /**
   * Cronbach's alpha k/(k − 1)·(1 − Σ items' variances / variance of the sums), 1 at most, below 0
   * where items oppose each other. Each row is one complete case, who answered all of the k items;
   * the caller leaves out the others. Nothing of fewer than 10 cases or 2 items, or where the sums
   * do not spread.
   *
   * @throws IllegalArgumentException when a value is not finite or rows differ in length
   */
  public static OptionalDouble alpha(List<double[]> cases) {
    if (cases.isEmpty()) {
      return OptionalDouble.empty();
    }
    int items = cases.get(0).length;
    for (double[] row : cases) {
      Samples.sameLength(cases.get(0), row);
      Samples.finite(row);
    }
    if (cases.size() < FEWEST_CASES || items < 2) {
      return OptionalDouble.empty();
    }
    double[] sums = cases.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    if (Samples.allEqual(sums)) {
      return OptionalDouble.empty();
    }
    double ofItems =
        IntStream.range(0, items)
            .mapToDouble(i -> variance(cases.stream().mapToDouble(row -> row[i]).toArray()))
            .sum();
    return Samples.known(items / (items - 1.0) * (1 - ofItems / variance(sums)));
  }

  private static double variance(double[] values) {
    double deviation = Moments.of(values).orElseThrow().deviation().orElseThrow();
    return deviation * deviation;
  }
}
