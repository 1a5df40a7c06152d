package org.waymark.reporting;

import java.util.Set;
import org.waymark.organisations.Organisation;
import org.waymark.returns.ReturnStatus;

/** The return that one organisation was asked for, and what became of it in a publication. */
public record AskedReturn(Organisation organisation, Outcome outcome) {

  /** Whether it is counted, or why it is not. */
  public enum Outcome {
    COUNTED("Counted"),
    NOT_SCORED("Accepted, but not scored before the publication was prepared"),
    NOT_SIGNED_OFF("Accepted, but not signed off"),
    NOT_EXAMINED("Sent, but not examined"),
    REJECTED("Sent with mistakes that were not corrected"),
    SENT_BACK("Sent back to the submitter, and not sent again"),
    NOT_RETURNED("Not returned");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Of a return that is not counted, by the states of all its versions. */
    static Outcome of(Set<ReturnStatus> versions, boolean signOffNeeded) {
      if (versions.contains(ReturnStatus.SIGNED_OFF) || versions.contains(ReturnStatus.PUBLISHED)) {
        return NOT_SCORED;
      }
      if (versions.contains(ReturnStatus.ACCEPTED)) {
        return signOffNeeded ? NOT_SIGNED_OFF : NOT_SCORED;
      }
      if (versions.contains(ReturnStatus.RECEIVED)) {
        return NOT_EXAMINED;
      }
      if (versions.contains(ReturnStatus.RETURNED)) {
        return SENT_BACK;
      }
      return versions.isEmpty() ? NOT_RETURNED : REJECTED;
    }
  }
}
