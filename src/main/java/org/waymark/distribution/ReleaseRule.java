package org.waymark.distribution;

import java.time.Instant;
import java.util.Optional;
import org.waymark.calendar.Quarter;

/**
 * A prepared publication is released once the national team has approved and its time has come. The
 * first version may be approved in advance; a correction is approved only after it was prepared, so
 * that an old approval does not release what nobody has seen.
 */
public final class ReleaseRule {
  private ReleaseRule() {}

  public static boolean mayRelease(
      Publication publication, Quarter quarter, Optional<Approval> approval, Instant now) {
    return publication.state() == Publication.State.PREPARED
        && approval.filter(a -> approves(a, publication)).isPresent()
        && !now.isBefore(quarter.dates().release());
  }

  /** Whether the approval is for this version. */
  public static boolean approves(Approval approval, Publication publication) {
    Instant prepared = publication.sealedAt();
    return publication.version() == 1 || (prepared != null && !approval.at().isBefore(prepared));
  }
}
