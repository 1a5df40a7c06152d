package org.waymark.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
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

/** Seals the publication and marks the returns that it was made from. */
@Named("sealPublication")
@Dependent
@SuppressWarnings("NullAway.Init")
public class SealPublication extends AbstractBatchlet {
  @Inject QuarterInHand inHand;
  @Inject Publications publications;
  @Inject Returns returns;
  @Inject RunLog log;
  @Inject JobContext job;
  @Inject Clock clock;
  @Inject @BatchProperty String quarter;

  @Override
  public String process() {
    Quarter of = inHand.quarter(quarter);
    long number = inHand.publication(quarter).id();
    returns.published(of.id(), CountingRule.PUBLICATION.statuses(of), clock.instant());
    Publication sealed = publications.seal(number, clock.instant());
    log.say(
        JobName.PUBLISH_QUARTER,
        job.getExecutionId(),
        "publication %s version %d prepared: %d documents, seal %s"
            .formatted(
                quarter, sealed.version(), publications.documents(number).size(), sealed.seal()));
    return "COMPLETED";
  }
}
