package org.waymark.organisations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;

@Dependent
@Transactional
class JpaOrganisations implements Organisations {
  private final EntityManager em;

  @Inject
  JpaOrganisations(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Organisation> find(OrganisationCode code) {
    return Optional.ofNullable(em.find(OrganisationRow.class, code.value()))
        .map(OrganisationRow::toOrganisation);
  }

  @Override
  public List<Organisation> all() {
    return em.createQuery("select o from OrganisationRow o order by o.code", OrganisationRow.class)
        .getResultStream()
        .map(OrganisationRow::toOrganisation)
        .toList();
  }

  @Override
  public void saveAll(Collection<Organisation> organisations) {
    organisations.forEach(o -> em.merge(OrganisationRow.of(o)));
    // Before the returns that refer to them.
    em.flush();
  }
}
