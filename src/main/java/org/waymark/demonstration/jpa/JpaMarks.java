package org.waymark.demonstration.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.demonstration.Mark;
import org.waymark.demonstration.Marks;

@Dependent
@Transactional
class JpaMarks implements Marks {
  private final EntityManager em;

  @Inject
  JpaMarks(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Mark> find() {
    return Optional.ofNullable(em.find(DemonstrationRow.class, DemonstrationRow.ONLY))
        .map(DemonstrationRow::toMark);
  }

  @Override
  public void set(Mark mark) {
    em.persist(DemonstrationRow.of(mark));
    // Of two servers that begin at once, the second one learns it here.
    em.flush();
  }
}
