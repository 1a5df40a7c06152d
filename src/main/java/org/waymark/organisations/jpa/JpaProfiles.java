package org.waymark.organisations.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.RegisterSource;

@Dependent
@Transactional
class JpaProfiles implements Profiles {
  private static final String UNTIL = " where p.source.importedAt <= :moment";
  private static final String ORDER = " order by p.source.importedAt, p.id";

  private final EntityManager em;

  @Inject
  JpaProfiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Profile> all() {
    return newest(em.createQuery("select p from ProfileRow p" + ORDER, ProfileRow.class));
  }

  @Override
  public List<Profile> asOf(Instant moment) {
    return newest(
        em.createQuery("select p from ProfileRow p" + UNTIL + ORDER, ProfileRow.class)
            .setParameter("moment", moment));
  }

  @Override
  public void keep(Collection<Profile> profiles, RegisterSource source) {
    List<ProfileFactRow> facts = new ArrayList<>();
    for (Profile profile : profiles) {
      profile.collaboratives().forEach(c -> em.merge(new CollaborativeRow(c)));
      ProfileRow row = new ProfileRow(profile.organisation(), source);
      em.persist(row);
      facts.addAll(ProfileFactRow.of(row.id(), profile));
    }
    // Before the facts that refer to them.
    em.flush();
    facts.forEach(em::persist);
    em.flush();
  }

  /** In as many questions to the database whether there are 40 organisations or 400. */
  private List<Profile> newest(TypedQuery<ProfileRow> theEarliestFirst) {
    Map<OrganisationCode, ProfileRow> newest = new TreeMap<>();
    theEarliestFirst.getResultStream().forEach(row -> newest.put(row.organisation(), row));
    Map<Long, List<ProfileFactRow>> facts =
        em.createQuery("select f from ProfileFactRow f", ProfileFactRow.class)
            .getResultStream()
            .collect(Collectors.groupingBy(ProfileFactRow::profile));
    Map<String, Collaborative> collaboratives =
        em.createQuery("select c from CollaborativeRow c", CollaborativeRow.class)
            .getResultStream()
            .map(CollaborativeRow::toCollaborative)
            .collect(Collectors.toMap(Collaborative::code, c -> c));
    return newest.values().stream()
        .map(
            row ->
                ProfileFactRow.toProfile(
                    row.organisation(), facts.getOrDefault(row.id(), List.of()), collaboratives))
        .toList();
  }
}
