package org.waymark.benchmarking;

/** Why a quarter has no value of an organisation or a group. */
public enum Absence {
  NOT_RELEASED("", "This quarter's results are not released, or are being corrected"),
  NOT_ASKED("", "Not asked for a return"),
  NO_RETURN("[x]", "No return counted"),
  NOT_AVAILABLE("[x]", "Too little was answered"),
  NOT_APPLICABLE("[z]", "Does not apply to this organisation"),
  NOT_IN_EDITION("[z]", "This quarter's edition did not ask for it"),
  PART_MISSING("[x]", "A part of the merged organisation has no score"),
  TOO_FEW("[u]", "Too few members have a value to publish one");

  private final String mark;
  private final String words;

  Absence(String mark, String words) {
    this.mark = mark;
    this.words = words;
  }

  /** What stands in a table for it: [x], [z], [u], or nothing where nothing was due. */
  public String mark() {
    return mark;
  }

  public String words() {
    return words;
  }
}
