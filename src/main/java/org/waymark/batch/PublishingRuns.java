package org.waymark.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The publishing runs under way on this server. What a run works with is brought together once, by
 * the part that asks first, and let go when the run ends.
 */
@ApplicationScoped
class PublishingRuns {
  /** One at a time is usual; a run whose end was missed must not stay for ever. */
  private static final int MOST = 2;

  private final Map<Long, PublishingRun> byExecution =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PublishingRun> eldest) {
          return size() > MOST;
        }
      };

  /** Others that ask for the same run wait until the first has brought it together. */
  synchronized PublishingRun of(long execution, Supplier<PublishingRun> bringTogether) {
    PublishingRun run = byExecution.get(execution);
    if (run == null) {
      run = bringTogether.get();
      byExecution.put(execution, run);
    }
    return run;
  }

  synchronized void ended(long execution) {
    byExecution.remove(execution);
  }
}
