package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.waymark.calendar.Quarter;
import org.waymark.distribution.Publication;
import org.waymark.distribution.Publications;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLog;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingRule;

/**
 * Seals the run's publication and marks the returns that it was made from; a sealed one stays as it
 * is.
 */
@Named("sealPublication")
@Dependent
@SuppressWarnings("NullAway.Init")
public class SealPublication extends AbstractBatchlet {
  @Inject RunInHand inHand;
  @Inject Publications publications;
  @Inject Returns returns;
  @Inject RunLog log;
  @Inject JobContext job;
  @Inject Clock clock;

  @Override
  public String process() {
    if (inHand.publication().state() == Publication.State.PREPARING) {
      // Anew: what was replaced or sent back while documents were printed is in none of them.
      seal(inHand.anew());
    }
    return "COMPLETED";
  }

  private void seal(PublishingRun run) {
    Quarter quarter = run.quarter();
    long number = run.publication().id();
    returns.published(quarter.id(), CountingRule.PUBLICATION.statuses(quarter), clock.instant());
    Publication sealed = publications.seal(number, clock.instant());
    log.say(
        JobName.PUBLISH_QUARTER,
        job.getExecutionId(),
        "publication %s version %d prepared: %d documents, seal %s"
            .formatted(
                quarter.id(),
                sealed.version(),
                publications.documents(number).size(),
                sealed.seal()));
  }
}
