package org.waymark.reporting;

import java.math.BigDecimal;
import org.waymark.benchmarking.ProvisionalStanding;

/**
 * One measure of a return that is not published, in words: its row beside the peers of the quarter
 * before, how it is made, its published score of then with the change since, and why there are no
 * peers or what to bear in mind (empty where nothing is).
 */
public record ProvisionalRow(
    MeasureRow row, Explained explained, boolean peers, String last, String change, String note) {
  private static final String NONE = "None";

  static ProvisionalRow of(
      ProvisionalStanding of, MeasureRow row, Explained explained, Figures figures) {
    BigDecimal last = of.last();
    BigDecimal change = of.change();
    return new ProvisionalRow(
        row,
        explained,
        of.hasPeers(),
        last == null ? NONE : figures.score(last),
        change == null ? NONE : signed(change, figures),
        of.against().words());
  }

  /** "+0.5", "−0.5" or "0.0". */
  /** "3.1 (+0.7)". */
  public String lastAndChange() {
    return change.equals(NONE) ? last : "%s (%s)".formatted(last, change);
  }

  private static String signed(BigDecimal change, Figures figures) {
    String words = figures.score(change.abs());
    return switch (change.signum()) {
      case 1 -> "+" + words;
      case -1 -> "−" + words;
      default -> words;
    };
  }
}
