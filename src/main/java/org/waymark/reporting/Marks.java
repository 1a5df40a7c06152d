package org.waymark.reporting;

import org.waymark.benchmarking.Disclosure;

/** The marks of printed tables in words, for where there is room for them. */
public final class Marks {
  private Marks() {}

  /** "Fewer than 5 peers": why a small group has neither median nor quartiles. */
  public static String few(Disclosure disclosure) {
    return "Fewer than %d peers".formatted(disclosure.smallest());
  }

  /** "Not available" for "[x]"; anything that is no mark stays as it is. */
  public static String inWords(String cell) {
    return switch (cell) {
      case Figures.NOT_AVAILABLE -> "Not available";
      case Figures.UNRELIABLE -> few(Disclosure.OPEN);
      case Figures.CONFIDENTIAL -> "Confidential";
      case Figures.NOT_APPLICABLE -> "Does not apply";
      default -> cell;
    };
  }
}
