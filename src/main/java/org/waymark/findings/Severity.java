package org.waymark.findings;

/** How much a finding matters to the sender of a return. */
public enum Severity {
  /** The return is rejected until this is put right. */
  MUST_FIX("Must fix"),
  /** The value stands once the sender has explained it. */
  CONFIRM("Confirm"),
  /** Worth knowing; nothing to do. */
  NOTE("Note");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
