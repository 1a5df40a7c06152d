package org.waymark.returns;

/** Where a return stands in its life. */
public enum ReturnStatus {
  RECEIVED("Received"),
  REJECTED("Rejected"),
  ACCEPTED("Accepted"),
  SIGNED_OFF("Signed off"),
  /** Accepted, then sent back with a reason before it was published; it counts no more. */
  RETURNED("Returned to submitter"),
  PUBLISHED("Published"),
  SUPERSEDED("Replaced by a later version");

  private final String words;

  ReturnStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
