package org.waymark.organisations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.PeerLists;

@Dependent
@Transactional
class JpaPeerLists implements PeerLists {
  private final EntityManager em;

  @Inject
  JpaPeerLists(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<PeerList> of(OrganisationCode organisation) {
    return Optional.ofNullable(em.find(PeerListRow.class, organisation.value()))
        .map(PeerListRow::toList);
  }

  @Override
  public void save(PeerList list) {
    em.merge(PeerListRow.of(list));
    em.flush();
  }

  @Override
  public void remove(OrganisationCode organisation) {
    Optional.ofNullable(em.find(PeerListRow.class, organisation.value())).ifPresent(em::remove);
    em.flush();
  }
}
