package org.waymark.distribution;

import java.time.Instant;
import java.util.Optional;
import org.waymark.calendar.Quarter;

/** A prepared publication is released once the national team has approved and its time has come. */
public final class ReleaseRule {
  private ReleaseRule() {}

  public static boolean mayRelease(
      Publication publication, Quarter quarter, Optional<Approval> approval, Instant now) {
    return publication.state() == Publication.State.PREPARED
        && approval.isPresent()
        && !now.isBefore(quarter.dates().release());
  }
}
