package org.waymark.organisations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successions;

@Dependent
@Transactional
class JpaSuccessions implements Successions {
  private final EntityManager em;

  @Inject
  JpaSuccessions(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Succession> all() {
    return em.createQuery("select s.key from SuccessionRow s", SuccessionKey.class)
        .getResultStream()
        .map(SuccessionKey::toSuccession)
        .sorted()
        .toList();
  }
}
