package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * How much of an outcome's variance each uncertain input makes, alone (first order) and with all of
 * its interactions (total): shares of 1, but for the error of sampling. An input that the outcome
 * does not use has exactly 0 in both.
 */
public record Sensitivity(List<Double> firstOrder, List<Double> total) {
  /** How many points of the Sobol' sequence the method annex takes. */
  public static final int SAMPLES = 1024;

  public Sensitivity {
    firstOrder = List.copyOf(firstOrder);
    total = List.copyOf(total);
  }

  /**
   * First order mean(fB·(fAB − fA))/V (Saltelli and others 2010), total mean((fA − fAB)²)/2V
   * (Jansen 1999), V the variance of fA and fB together, A and B the halves of a Sobol' sequence
   * without its first point (all 0), AB being A with the input taken from B. The function gets
   * inputs from 0 to 1, below 1. Nothing where the outcome does not vary.
   *
   * @throws IllegalArgumentException when there is no input or over 500, fewer than two samples, or
   *     an outcome is not finite
   */
  public static Optional<Sensitivity> of(
      int inputs, int samples, ToDoubleFunction<double[]> outcome) {
    if (inputs < 1 || inputs > 500 || samples < 2) {
      throw new IllegalArgumentException(
          "no sensitivity to " + inputs + " inputs by " + samples + " samples");
    }
    double[][] a = new double[samples][];
    double[][] b = new double[samples][];
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs);
    sequence.nextVector();
    for (int i = 0; i < samples; i++) {
      double[] point = sequence.nextVector();
      a[i] = Arrays.copyOf(point, inputs);
      b[i] = Arrays.copyOfRange(point, inputs, 2 * inputs);
    }
    double[] ofA = Arrays.stream(a).mapToDouble(outcome).toArray();
    double[] ofB = Arrays.stream(b).mapToDouble(outcome).toArray();
    double[] all =
        IntStream.range(0, 2 * samples)
            .mapToDouble(i -> i < samples ? ofA[i] : ofB[i - samples])
            .toArray();
    double deviation = Moments.of(all).orElseThrow().deviation().orElseThrow();
    if (deviation == 0) {
      return Optional.empty();
    }
    double[] first = new double[inputs];
    double[] total = new double[inputs];
    for (int input = 0; input < inputs; input++) {
      for (int i = 0; i < samples; i++) {
        double[] mixed = a[i].clone();
        mixed[input] = b[i][input];
        double change = outcome.applyAsDouble(mixed) - ofA[i];
        Samples.finite(change);
        first[input] += ofB[i] * change;
        total[input] += change * change;
      }
      first[input] /= samples * deviation * deviation;
      total[input] /= 2 * samples * deviation * deviation;
    }
    return Optional.of(new Sensitivity(list(first), list(total)));
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
