package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Timetables;

@Dependent
@Transactional
class JpaTimetables implements Timetables {
  private final EntityManager em;

  @Inject
  JpaTimetables(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void addIfMissing(Schedule schedule) {
    if (em.find(ScheduleRow.class, schedule.name().id()) != null) {
      return;
    }
    em.persist(ScheduleRow.of(schedule));
    try {
      em.flush();
    } catch (PersistenceException e) {
      if (!Broken.constraint(e)) {
        throw e;
      }
      // Another node has just added it.
    }
  }

  @Override
  public List<Schedule> all() {
    return em.createQuery("select s from ScheduleRow s order by s.name", ScheduleRow.class)
        .getResultStream()
        .map(ScheduleRow::toSchedule)
        .toList();
  }

  @Override
  public Optional<Schedule> find(ScheduleName name) {
    return Optional.ofNullable(em.find(ScheduleRow.class, name.id())).map(ScheduleRow::toSchedule);
  }

  @Override
  public Schedule lock(ScheduleName name) {
    return locked(name).toSchedule();
  }

  @Override
  public void save(Schedule schedule) {
    locked(schedule.name()).hold(schedule);
  }

  @Override
  public boolean fired(ScheduleName name, int revision, Instant next) {
    return em.createQuery(
                "update ScheduleRow s set s.next = :next"
                    + " where s.name = :name and s.revision = :revision and s.on = true")
            .setParameter("next", next)
            .setParameter("name", name.id())
            .setParameter("revision", revision)
            .executeUpdate()
        == 1;
  }

  private ScheduleRow locked(ScheduleName name) {
    return Objects.requireNonNull(
        em.find(ScheduleRow.class, name.id(), LockModeType.PESSIMISTIC_WRITE), name.id());
  }
}
