package org.waymark.statistics;

import org.apache.commons.statistics.descriptive.Quantile;

/** Which definition of a quantile, by its number in Hyndman and Fan (1996), which R uses too. */
public enum QuantileType {
  /** The inverse of the empirical distribution: always one of the values, as of ranks. */
  TYPE_1(Quantile.EstimationMethod.HF1),
  /** Excel's QUARTILE.EXC; Minitab and SPSS. */
  TYPE_6(Quantile.EstimationMethod.HF6),
  /** Excel's QUARTILE.INC and R's default: the one that reports use. */
  TYPE_7(Quantile.EstimationMethod.HF7),
  /** Median-unbiased whatever the distribution. */
  TYPE_8(Quantile.EstimationMethod.HF8);

  private final Quantile quantile;

  QuantileType(Quantile.EstimationMethod method) {
    // With a copy: the library sorts in place otherwise.
    this.quantile = Quantile.withDefaults().withCopy(true).with(method);
  }

  double evaluate(double[] values, double p) {
    return quantile.evaluate(values, p);
  }
}
