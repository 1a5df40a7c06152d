package org.waymark.findings;

import java.util.Objects;

/**
 * One mistake in a return, in plain English: the rule that saw it, where it is, what was entered
 * (as typed, empty when nothing was), what is wrong and what to do about it.
 */
public record Finding(
    String rule, Severity severity, Place place, String entered, String problem, String remedy) {

  /** Longest text kept of what somebody typed, in characters. */
  public static final int LONGEST_ENTRY = 500;

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(place);
    if (rule.isBlank() || problem.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a finding names its rule, the problem and the remedy");
    }
    if (entered.length() > LONGEST_ENTRY) {
      entered = entered.substring(0, LONGEST_ENTRY - 1) + "…";
    }
  }

  /** A mistake of the file as a whole, which the sender must put right. */
  public static Finding ofFile(String rule, String problem, String remedy) {
    return new Finding(rule, Severity.MUST_FIX, Place.FILE, "", problem, remedy);
  }

  public boolean mustFix() {
    return severity == Severity.MUST_FIX;
  }
}
