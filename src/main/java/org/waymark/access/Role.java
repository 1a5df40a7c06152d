package org.waymark.access;

/** What somebody is here for; the policy decides what follows from it. */
public enum Role {
  /** Fills in and uploads one organisation's returns. */
  SUBMITTER("submitter"),
  /** Signs one organisation's returns off. */
  APPROVER("approver"),
  /** Sees the results of one integrated care board's organisations. */
  SYSTEM("integrated care board"),
  /** Sees every return and result, and approves a release. */
  NATIONAL("national team"),
  /** Sees what is released. */
  REGULATOR("regulator"),
  /** Runs the service: jobs, quarters, editions, register and accounts; sees no answers. */
  OPERATOR("operator");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Submitters and approvers act for one organisation. */
  public boolean actsForOrganisation() {
    return this == SUBMITTER || this == APPROVER;
  }
}
