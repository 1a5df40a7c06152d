package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By how much more points differ than chance explains (Spiegelhalter 2005): φ, the mean square of
 * their z values, 1 by chance alone; and τ², the variance between organisations that is added to
 * every point's own, on the scale of the z values.
 */
public record Overdispersion(double phi, double tau2) {
  public Overdispersion {
    Samples.finite(phi, tau2);
    if (phi < 0 || tau2 < 0) {
      throw new IllegalArgumentException("no variance is negative: " + phi + ", " + tau2);
    }
  }

  /** Whether limits are to be widened: φ above 1. */
  public boolean isPresent() {
    return phi > 1;
  }

  /**
   * Of each point's z and standard error: nothing where fewer than two points stay, or one that
   * stays has no finite z. τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw), w = 1/error², and 0 where nφ is
   * below n − 1.
   */
  static Optional<Overdispersion> of(double[] z, double[] errors, Extremes extremes, double share) {
    int[] kept = extremes.kept(z, share);
    double[] stayed = Arrays.stream(kept).mapToDouble(i -> z[i]).toArray();
    int n = stayed.length;
    if (n < 2 || !Arrays.stream(stayed).allMatch(Double::isFinite)) {
      return Optional.empty();
    }
    double squares = Arrays.stream(extremes.drawnIn(stayed, share)).map(v -> v * v).sum();
    double[] weights = Arrays.stream(kept).mapToDouble(i -> 1 / (errors[i] * errors[i])).toArray();
    double sum = Arrays.stream(weights).sum();
    double sumOfSquares = IntStream.range(0, n).mapToDouble(i -> weights[i] * weights[i]).sum();
    double tau2 = Math.max(0, (squares - (n - 1)) / (sum - sumOfSquares / sum));
    return Optional.of(new Overdispersion(squares / n, tau2));
  }
}
