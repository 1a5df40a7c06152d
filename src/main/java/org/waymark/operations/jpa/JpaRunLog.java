package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.waymark.operations.JobName;
import org.waymark.operations.RunLine;
import org.waymark.operations.RunLog;

@Dependent
@Transactional(TxType.REQUIRES_NEW)
class JpaRunLog implements RunLog {
  private static final System.Logger CONSOLE = System.getLogger("waymark");

  private final EntityManager em;
  private final Clock clock;

  @Inject
  JpaRunLog(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public void say(JobName job, long execution, String line) {
    CONSOLE.log(System.Logger.Level.INFO, job.id() + " " + execution + ": " + line);
    em.persist(RunLineRow.of(new RunLine(clock.instant(), job.id(), execution, line)));
  }

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
