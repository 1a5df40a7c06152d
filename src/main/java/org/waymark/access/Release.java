package org.waymark.access;

/** To whom results are released. */
public enum Release {
  /** To nobody yet. */
  NONE,
  /**
   * To whom they are about, its integrated care board, the national team and regulators: the
   * edition keeps scores confidential.
   */
  CONFIDENTIAL,
  /** To everybody signed in. */
  OPEN;

  /** Without regard to confidentiality. */
  public static Release of(boolean released) {
    return released ? OPEN : NONE;
  }
}
