package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publications;
import org.waymark.operations.Jobs;
import org.waymark.operations.RunLog;
import org.waymark.returns.Returns;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.Scores;
import org.waymark.scoring.UnscoredReturns;

/** Does what the schedule does every minute, for tests that do not wait for it. */
@Dependent
@SuppressWarnings("NullAway.Init")
public class NextLook {
  @Inject Work work;

  /** Over ports of a test's own, where no server is. */
  public static NextLook over(
      Jobs jobs,
      RunLog log,
      Returns returns,
      CountingReturns counting,
      Scores scores,
      Quarters quarters,
      Extensions extensions,
      Publications publications,
      Clock clock) {
    var look = new NextLook();
    look.work = new Work();
    look.work.jobs = jobs;
    look.work.log = log;
    look.work.returns = returns;
    look.work.counting = counting;
    look.work.unscored = new UnscoredReturns(counting, scores);
    look.work.quarters = quarters;
    look.work.extensions = extensions;
    look.work.publications = publications;
    look.work.clock = clock;
    return look;
  }

  public void look() {
    work.scoreAndPublish();
  }
}
