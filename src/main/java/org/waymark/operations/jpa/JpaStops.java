package org.waymark.operations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.waymark.operations.Stops;

@Dependent
@Transactional(TxType.REQUIRES_NEW)
class JpaStops implements Stops {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  JpaStops(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public void ask(long execution, String by) {
    if (em.find(StopRow.class, execution) != null) {
      return;
    }
    em.persist(new StopRow(execution, by, clock.instant()));
    try {
      em.flush();
    } catch (PersistenceException e) {
      if (!Broken.constraint(e)) {
        throw e;
      }
      // Somebody else has just asked.
    }
  }

  @Override
  public Optional<String> askedBy(long execution) {
    return Optional.ofNullable(em.find(StopRow.class, execution)).map(StopRow::by);
  }
}
