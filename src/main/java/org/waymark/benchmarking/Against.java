package org.waymark.benchmarking;

/** Whether a provisional score can stand against the quarter before, and if not, why. */
public enum Against {
  /** The same was asked then. */
  PEERS(""),
  CHANGED_QUESTIONS(
      "Questions changed since the quarter before, so the same facts may give another score"),
  FEW_PEERS("Too few peers had a score"),
  OTHER_QUESTIONS("Not comparable: the quarter before asked other questions"),
  NOT_RELEASED("No figures of the quarter before are released");

  private final String words;

  Against(String words) {
    this.words = words;
  }

  /** Empty where nothing needs to be said. */
  public String words() {
    return words;
  }

  /** Whether the scores of then and now are on one footing, however many peers there are. */
  public boolean comparable() {
    return this == PEERS || this == CHANGED_QUESTIONS || this == FEW_PEERS;
  }
}
