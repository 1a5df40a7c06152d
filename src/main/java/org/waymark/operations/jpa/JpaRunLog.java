package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLine;
import org.waymark.operations.RunLog;

/** A line stays when the work that it tells of is rolled back: its transaction is its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaRunLog implements RunLog {
  private static final System.Logger LOG = System.getLogger("waymark");

  private final EntityManager em;
  private final Clock clock;

  @Inject
  JpaRunLog(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public void say(JobName job, long execution, String line) {
    // A supplier: the line is no message pattern, whatever braces it has.
    LOG.log(Level.INFO, () -> job.id() + " " + execution + ": " + line);
    em.persist(RunLineRow.of(new RunLine(clock.instant(), job.id(), execution, line)));
  }

  /**
   * By time, then number: every node draws its own block of numbers, so that they alone are no
   * order.
   */
  @Override
  public List<RunLine> of(long execution) {
    return em.createQuery(
            "select l from RunLineRow l where l.execution = :execution order by l.at, l.id",
            RunLineRow.class)
        .setParameter("execution", execution)
        .getResultStream()
        .map(RunLineRow::toLine)
        .toList();
  }

  @Override
  public List<RunLine> latest(int most) {
    return em.createQuery(
            "select l from RunLineRow l order by l.at desc, l.id desc", RunLineRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(RunLineRow::toLine)
        .toList();
  }
}
