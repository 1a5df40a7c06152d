package org.waymark.findings;

/**
 * They may not do this now: a checked outcome whose message is one plain sentence for the person
 * who asked, naming what was refused and what to do.
 */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, in terms that an edge can turn into a status code. */
  public enum Reason {
    NOT_SIGNED_IN,
    NOT_ALLOWED,
    NOT_FOUND,
    GONE,
    CLOSED,
    CONFLICT,
    TOO_LARGE,
    UNREADABLE
  }

  private final Reason reason;

  public Refusal(Reason reason, String sentence) {
    super(sentence, null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
