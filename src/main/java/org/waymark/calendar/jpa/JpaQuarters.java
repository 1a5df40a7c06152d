package org.waymark.calendar.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;

@Dependent
@Transactional
class JpaQuarters implements Quarters {
  private final EntityManager em;

  @Inject
  JpaQuarters(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Quarter> find(QuarterId id) {
    return Optional.ofNullable(em.find(QuarterRow.class, id.toString())).map(QuarterRow::toQuarter);
  }

  @Override
  public List<Quarter> all() {
    return em.createQuery("select q from QuarterRow q order by q.firstDay", QuarterRow.class)
        .getResultStream()
        .map(QuarterRow::toQuarter)
        .toList();
  }

  @Override
  public void save(Quarter quarter) {
    em.merge(QuarterRow.of(quarter));
    // Before what refers to it.
    em.flush();
  }
}
