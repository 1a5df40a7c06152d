package org.waymark.reporting;

import org.waymark.benchmarking.PeerStatistics;

/** The marks of printed tables in words, for where there is room for them. */
public final class Marks {
  /** Why a small group has neither median nor quartiles. */
  public static final String FEW =
      "Fewer than %d peers".formatted(PeerStatistics.SMALLEST_RELIABLE);

  private Marks() {}

  /** "Not available" for "[x]"; anything that is no mark stays as it is. */
  public static String inWords(String cell) {
    return switch (cell) {
      case Figures.NOT_AVAILABLE -> "Not available";
      case Figures.UNRELIABLE -> FEW;
      case Figures.NOT_APPLICABLE -> "Does not apply";
      default -> cell;
    };
  }
}
