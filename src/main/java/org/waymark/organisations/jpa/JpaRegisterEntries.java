package org.waymark.organisations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.RegisterEntries;
import org.waymark.organisations.RegisterEntry;
import org.waymark.organisations.RegisterSource;
import org.waymark.organisations.RegisterUpdate;

@Dependent
@Transactional
class JpaRegisterEntries implements RegisterEntries {
  private static final String ALL = "select e from RegisterEntryRow e ";
  private static final String ORDER = "order by e.organisation, e.fromDay, e.id";

  private final EntityManager em;

  @Inject
  JpaRegisterEntries(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<RegisterEntry> of(OrganisationCode code) {
    List<RegisterEntry> told =
        em.createQuery(ALL + "where e.organisation = :code " + ORDER, RegisterEntryRow.class)
            .setParameter("code", code.value())
            .getResultStream()
            .map(RegisterEntryRow::toEntry)
            .toList();
    return told.isEmpty() ? now(code).map(JpaRegisterEntries::first).stream().toList() : told;
  }

  @Override
  public List<Organisation> asOf(LocalDate day) {
    Map<OrganisationCode, Organisation> known = new TreeMap<>();
    em.createQuery(ALL + ORDER, RegisterEntryRow.class)
        .getResultStream()
        .map(RegisterEntryRow::toEntry)
        .forEach(
            entry -> {
              if (entry.from().isAfter(day)) {
                known.putIfAbsent(entry.organisation().code(), entry.organisation());
              } else {
                known.put(entry.organisation().code(), entry.organisation());
              }
            });
    em.createQuery("select o from OrganisationRow o", OrganisationRow.class)
        .getResultStream()
        .map(OrganisationRow::toOrganisation)
        .forEach(o -> known.putIfAbsent(o.code(), o));
    return List.copyOf(known.values());
  }

  @Override
  public Optional<LocalDate> newest() {
    return Optional.ofNullable(
        em.createQuery("select max(e.fromDay) from RegisterEntryRow e", LocalDate.class)
            .getSingleResult());
  }

  @Override
  public void keep(RegisterUpdate update, RegisterSource source) {
    for (Organisation organisation : update.organisations()) {
      boolean isFirst = count(organisation.code()) == 0;
      Optional<Organisation> before = now(organisation.code());
      em.merge(OrganisationRow.of(organisation));
      if (isFirst) {
        before.ifPresent(o -> em.persist(RegisterEntryRow.of(first(o))));
      }
      em.persist(RegisterEntryRow.of(new RegisterEntry(update.from(), organisation, source)));
    }
    update.successions().forEach(s -> em.persist(new SuccessionRow(s, source)));
    em.flush();
  }

  private long count(OrganisationCode code) {
    return em.createQuery(
            "select count(e) from RegisterEntryRow e where e.organisation = :code", Long.class)
        .setParameter("code", code.value())
        .getSingleResult();
  }

  private Optional<Organisation> now(OrganisationCode code) {
    return Optional.ofNullable(em.find(OrganisationRow.class, code.value()))
        .map(OrganisationRow::toOrganisation);
  }

  private static RegisterEntry first(Organisation organisation) {
    return new RegisterEntry(RegisterEntry.BEGINNING, organisation, null);
  }
}
