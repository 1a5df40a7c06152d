package org.waymark.returns.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Consent;
import org.waymark.returns.Consents;

@Dependent
@Transactional
class JpaConsents implements Consents {
  private final EntityManager em;

  @Inject
  JpaConsents(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Consent> of(OrganisationCode organisation) {
    return em.createQuery(
            "select c from ConsentRow c where c.organisation = :organisation"
                + " order by c.quarter desc, c.issue, c.id desc",
            ConsentRow.class)
        .setParameter("organisation", organisation.value())
        .getResultStream()
        .map(ConsentRow::toConsent)
        .toList();
  }

  @Override
  public List<Consent> holdingIn(QuarterId quarter) {
    // A quarter's name sorts as its dates do.
    return em.createQuery(
            "select c from ConsentRow c where c.revokedAt is null and c.quarter <= :quarter"
                + " and c.lastQuarter >= :quarter order by c.organisation, c.issue, c.id",
            ConsentRow.class)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ConsentRow::toConsent)
        .toList();
  }

  @Override
  public boolean revoke(OrganisationCode organisation, long id, String by, Instant at) {
    ConsentRow row = em.find(ConsentRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    return row != null && row.isOf(organisation) && row.revoke(by, at);
  }
}
