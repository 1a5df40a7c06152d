package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleaseRule;
import org.waymark.findings.Refusal;
import org.waymark.operations.JobName;
import org.waymark.operations.Jobs;
import org.waymark.operations.RetryRule;
import org.waymark.operations.RunLog;
import org.waymark.returns.DropFolder;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.UnscoredReturns;

/** Finds what is to be done and starts the job for it; does nothing when there is nothing. */
@Dependent
@SuppressWarnings("NullAway.Init")
class Work {
  @Inject Jobs jobs;
  @Inject RunLog log;
  @Inject DropFolder folder;
  @Inject Returns returns;
  @Inject CountingReturns counting;
  @Inject UnscoredReturns unscored;
  @Inject Quarters quarters;
  @Inject Extensions extensions;
  @Inject Publications publications;
  @Inject Clock clock;

  void takeIn() {
    if (!returns.waiting().isEmpty() || !folder.complete().isEmpty()) {
      start(JobName.TAKE_IN_RETURNS, Map.of());
    }
  }

  /** What there is to purge, the job finds out: it is asked once a night. */
  void purge() {
    start(JobName.PURGE_EXPIRED, Map.of());
  }

  /** Scores what is not scored, publishes what has closed, and releases what may be released. */
  void scoreAndPublish() {
    Instant now = clock.instant();
    for (Quarter quarter : quarters.all()) {
      Publication newest = publications.newest(quarter.id()).orElse(null);
      if (newest != null && newest.released()) {
        continue;
      }
      Map<String, String> which = Map.of("quarter", quarter.id().toString());
      if (!unscored.of(quarter.id()).isEmpty()) {
        start(JobName.SCORE_QUARTER, which);
      } else if (readyToPublish(quarter, now)
          && (newest == null
              || newest.state() == Publication.State.PREPARING
              || extendedSince(newest, quarter))) {
        start(JobName.PUBLISH_QUARTER, which);
      } else if (newest != null
          && !waits(quarter)
          && ReleaseRule.mayRelease(newest, quarter, publications.approval(quarter.id()), now)
          && publications.release(newest.id(), now)) {
        log.say(
            JobName.PUBLISH_QUARTER,
            0,
            "released %s version %d: %d documents"
                .formatted(
                    quarter.id(), newest.version(), publications.documents(newest.id()).size()));
      }
    }
  }

  /**
   * Sealed before an extension ended that was granted late, and something counts now that did not:
   * the next version is prepared, for an approval of its own.
   */
  private boolean extendedSince(Publication sealed, Quarter quarter) {
    Instant then = sealed.sealedAt();
    return then != null
        && extensions.lastClose(quarter).isAfter(then)
        && !counting.areThoseSealed(quarter, then);
  }

  /**
   * Closed for the last organisation, extensions included, with returns that count, and nothing
   * received in time still waits.
   */
  private boolean readyToPublish(Quarter quarter, Instant now) {
    return !now.isBefore(extensions.lastClose(quarter))
        && !counting.of(quarter.id(), CountingRule.PUBLICATION).isEmpty()
        && !waits(quarter);
  }

  private boolean waits(Quarter quarter) {
    return returns.waiting().stream()
        .anyMatch(id -> returns.find(id).orElseThrow().quarter().equals(quarter.id()));
  }

  private void start(JobName job, Map<String, String> parameters) {
    if (clock.instant().isBefore(RetryRule.from(jobs.recent(job, parameters)))) {
      return;
    }
    try {
      jobs.start(job, parameters);
    } catch (Refusal alreadyRunning) {
      // The next look finds what this run leaves.
    }
  }
}
