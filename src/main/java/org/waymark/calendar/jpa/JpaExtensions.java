package org.waymark.calendar.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.calendar.Extension;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.QuarterId;

@Dependent
@Transactional
class JpaExtensions implements Extensions {
  private final EntityManager em;

  @Inject
  JpaExtensions(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Extension extension) {
    em.persist(ExtensionRow.of(extension));
  }

  @Override
  public List<Extension> of(QuarterId quarter, String organisation) {
    return em.createQuery(
            "select e from ExtensionRow e where e.quarter = :quarter"
                + " and e.organisation = :organisation order by e.at desc, e.id desc",
            ExtensionRow.class)
        .setParameter("quarter", quarter.toString())
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(ExtensionRow::toExtension)
        .toList();
  }

  @Override
  public List<Extension> inForce(QuarterId quarter) {
    return em.createQuery(
            "select e from ExtensionRow e where e.quarter = :quarter and not exists"
                + " (select l.id from ExtensionRow l where l.quarter = e.quarter"
                + " and l.organisation = e.organisation"
                + " and (l.at > e.at or l.at = e.at and l.id > e.id))"
                + " order by e.organisation",
            ExtensionRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ExtensionRow::toExtension)
        .toList();
  }
}
