package org.waymark.editions;

/** The two forms of a return: everything once a year, and what has changed in between. */
public enum ReturnForm {
  FULL,
  /** What was last answered stands in it already, to be confirmed or changed. */
  INTERIM
}
