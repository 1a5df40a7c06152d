package org.waymark.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Does what the schedule does every minute, for tests that do not wait for it. */
@Dependent
@SuppressWarnings("NullAway.Init")
public class NextLook {
  @Inject Work work;

  public void look() {
    work.scoreAndPublish();
  }
}
