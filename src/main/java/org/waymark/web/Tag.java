package org.waymark.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.operations.JobRun;
import org.waymark.returns.ReturnProgress;
import org.waymark.returns.ReturnStatus;

/** A state as the small word of a page; red is for problems only, what is done is plain. */
public record Tag(String words, String look) {
  private static final String BLUE = "tag";
  private static final String GREY = "tag tag-grey";
  private static final String GREEN = "tag tag-green";
  private static final String YELLOW = "tag tag-yellow";
  private static final String RED = "tag tag-red";

  /** How far a return is; "Late" once it is overdue. */
  public static Tag of(ReturnProgress.Stage stage, boolean overdue) {
    return switch (stage) {
      case NOT_RETURNED -> overdue ? new Tag("Late", RED) : new Tag(stage.words(), GREY);
      case CHECKING -> new Tag(stage.words(), BLUE);
      case REJECTED -> new Tag(stage.words(), RED);
      case RETURNED -> new Tag(stage.words(), RED);
      case NOT_SIGNED_OFF -> new Tag(stage.words(), YELLOW);
      case COMPLETE -> new Tag(stage.words(), GREEN);
    };
  }

  /** What became of one version of a return. */
  public static Tag of(ReturnStatus status) {
    return new Tag(
        status.words(),
        switch (status) {
          case RECEIVED -> BLUE;
          case REJECTED, RETURNED -> RED;
          case ACCEPTED, SIGNED_OFF, PUBLISHED -> GREEN;
          case SUPERSEDED -> GREY;
        });
  }

  /** That a return came after it was due. */
  public static Tag late() {
    return new Tag("Late", YELLOW);
  }

  /** Whether a collection is to come, open or closed. */
  public static Tag of(Quarter quarter, Instant now) {
    if (quarter.takesReturnsAt(now)) {
      return new Tag("Open", GREEN);
    }
    return quarter.closedAt(now) ? new Tag("Closed", GREY) : new Tag("Not yet open", BLUE);
  }

  /** How far a publication has come, where there is one. */
  public static Tag of(@Nullable Publication publication) {
    if (publication == null) {
      return new Tag("Not yet begun", GREY);
    }
    return switch (publication.state()) {
      case PREPARING -> new Tag(publication.state().words(), BLUE);
      case PREPARED -> new Tag(publication.state().words(), YELLOW);
      case RELEASED -> new Tag(publication.state().words(), GREEN);
    };
  }

  /** Whether an account can be used. */
  public static Tag of(Account account, Instant now) {
    if (account.lockedUntil().filter(now::isBefore).isPresent()) {
      return new Tag("Locked", RED);
    }
    return account.mustChangePassword()
        ? new Tag("Must choose a password", YELLOW)
        : new Tag("Active", GREEN);
  }

  /** A run's state, in words of ours. */
  public static Tag of(JobRun run) {
    return switch (run.state()) {
      case "COMPLETED" -> new Tag("Completed", GREEN);
      case "FAILED" -> new Tag("Failed", RED);
      case "STOPPED" -> new Tag("Stopped", YELLOW);
      case "ABANDONED" -> new Tag("Abandoned", GREY);
      case "STARTING" -> new Tag("Starting", BLUE);
      case "STOPPING" -> new Tag("Stopping", YELLOW);
      default -> new Tag("Running", BLUE);
    };
  }
}
