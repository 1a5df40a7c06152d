package org.waymark.server;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.operations.JobRun;

/** How long one step took in all runs of its job, and how much processor time it used. */
record StepFigures(String job, String step, double seconds, double cpuSeconds) {

  /**
   * The steps of these runs in the order in which they ran. Their times come from the table of the
   * job repository: those that the batch runtime remembers of a partitioned step are wrong.
   */
  static List<StepFigures> of(List<JobRun> runs, EntityManager em, Meter meter) {
    Map<String, StepFigures> byStep = new LinkedHashMap<>();
    for (JobRun run : runs) {
      List<?> steps =
          em.createNativeQuery(
                  "select stepname, starttime, endtime from step_execution"
                      + " where jobexecutionid = ?1 order by stepexecutionid")
              .setParameter(1, run.execution())
              .getResultList();
      for (Object one : steps) {
        Object[] columns = (Object[]) one;
        Instant from = ((Timestamp) columns[1]).toInstant();
        Instant to = ((Timestamp) columns[2]).toInstant();
        var figures =
            new StepFigures(
                run.job(),
                (String) columns[0],
                Duration.between(from, to).toMillis() / 1e3,
                meter.cpuSeconds(from, to));
        byStep.merge(run.job() + " " + figures.step(), figures, StepFigures::plus);
      }
    }
    return new ArrayList<>(byStep.values());
  }

  private StepFigures plus(StepFigures more) {
    return new StepFigures(job, step, seconds + more.seconds, cpuSeconds + more.cpuSeconds);
  }

  /** A row of the table: so many things of this kind were made for so many organisations. */
  String row(int organisations, int made, String what) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %s | %.1f | %.0f |",
        job,
        step,
        seconds,
        what.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f %s/s", made / seconds, what),
        cpuSeconds,
        1000 * cpuSeconds / organisations);
  }
}
