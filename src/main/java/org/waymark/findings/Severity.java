package org.waymark.findings;

/** How much a finding matters to the sender of a return. */
public enum Severity {
  /** The return is rejected until this is put right. */
  MUST_FIX,
  /** The value stands once the sender has explained it. */
  CONFIRM,
  /** Worth knowing; nothing to do. */
  NOTE
}
