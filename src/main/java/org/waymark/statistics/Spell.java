package org.waymark.statistics;

/** One waiting time, from 0 up, in the caller's unit, and how it ended. */
public record Spell(double time, Ending ending) {
  public Spell {
    Samples.finite(time);
    if (time < 0) {
      throw new IllegalArgumentException("nothing ends before it begins: " + time);
    }
  }

  /** How a waiting time ended. */
  public enum Ending {
    /** What was waited for came: a go-live. */
    EVENT,
    /** Something else came, after which it cannot come any more: it was stopped. */
    COMPETING,
    /** It has not come so far. */
    CENSORED
  }
}
