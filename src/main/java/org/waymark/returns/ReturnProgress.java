package org.waymark.returns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Organisation;

/**
 * How far one organisation has come with its return for one quarter: the newest version, whatever
 * became of it, and the accepted one that stands until a later one is accepted.
 */
public record ReturnProgress(
    Organisation organisation,
    Stage stage,
    @Nullable SubmittedReturn newest,
    @Nullable SubmittedReturn standing) {

  /** What is to be done next, and by whom. */
  public enum Stage {
    NOT_RETURNED("Not yet returned"),
    CHECKING("Being checked"),
    REJECTED("Rejected"),
    RETURNED("Returned to submitter"),
    NOT_SIGNED_OFF("Not signed off"),
    COMPLETE("Complete");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public ReturnProgress {
    Objects.requireNonNull(organisation);
    if ((stage == Stage.NOT_RETURNED) != (newest == null)) {
      throw new IllegalArgumentException("what was returned has a newest version");
    }
  }

  /** Whether there is a version without mistakes, signed off or not. */
  public boolean accepted() {
    return standing != null;
  }

  /** Whether what stands, or else the newest version, came after it was due. */
  public boolean late() {
    SubmittedReturn shown = standing == null ? newest : standing;
    return shown != null && shown.late();
  }

  /** Whether a later version than the one that stands was turned down. */
  public boolean correctionRejected() {
    return standing != null && newest != null && newest.status() == ReturnStatus.REJECTED;
  }
}
