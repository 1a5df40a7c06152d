package org.waymark.returns;

import java.time.Clock;
import java.util.Set;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/**
 * Where the version of a return that somebody has looked at is signed off, or sent back to its
 * submitter. Who may do so is the caller's question.
 */
public final class ApprovalDesk {
  private static final int LONGEST_REASON = 500;

  private final Returns returns;
  private final Quarters quarters;
  private final Editions editions;
  private final Clock clock;

  public ApprovalDesk(Returns returns, Quarters quarters, Editions editions, Clock clock) {
    this.returns = returns;
    this.quarters = quarters;
    this.editions = editions;
    this.clock = clock;
  }

  /** The edition that a return answers; one whose edition is gone is a fault. */
  public Edition edition(SubmittedReturn of) {
    return quarters.find(of.quarter()).flatMap(q -> editions.find(q.edition())).orElseThrow();
  }

  /**
   * Signs this very version off, and gives the organisation's consent to be named as an exemplar
   * for these issues. Refused when a later version has come, or the return is not accepted.
   */
  public void sign(SubmittedReturn seen, Set<String> consents, String by) throws Refusal {
    for (String issue : consents) {
      if (edition(seen).issue(issue).isEmpty()) {
        throw new Refusal(
            Reason.UNREADABLE, "\"%s\" is no issue of this return's edition.".formatted(issue));
      }
    }
    if (!returns.signOff(seen.id(), consents, by, clock.instant())) {
      SubmittedReturn newest = newest(seen);
      throw conflict(
          newest.version() > seen.version()
              ? "Version %d has come since version %d. Check that one and sign it off."
                  .formatted(newest.version(), seen.version())
              : "Only an accepted return that is not replaced can be signed off.");
    }
  }

  /** Sends the version back with the reason, so that it counts no more. */
  public void sendBack(SubmittedReturn seen, String reason, String by) throws Refusal {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new Refusal(
          Reason.UNREADABLE, "Say why you send the return back, in up to 500 characters.");
    }
    if (!returns.sendBack(seen.id(), why, by, clock.instant())) {
      throw conflict(
          newest(seen).status() == ReturnStatus.PUBLISHED
              ? "This return is in a publication, so it is not sent back. Ask for a correction."
              : "Only an accepted or signed-off return can be sent back. Load it again.");
    }
  }

  private SubmittedReturn newest(SubmittedReturn seen) {
    return returns.newest(seen.organisation(), seen.quarter()).orElseThrow();
  }

  private static Refusal conflict(String sentence) {
    return new Refusal(Reason.CONFLICT, sentence);
  }
}
