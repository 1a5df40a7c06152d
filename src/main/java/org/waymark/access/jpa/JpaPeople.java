package org.waymark.access.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.People;
import org.waymark.access.Person;

@Dependent
@Transactional
class JpaPeople implements People {
  private static final String WITHOUT_ACCOUNT =
      "select p from PersonRow p where p.name is not null"
          + " and not exists (select a.name from AccountRow a where a.name = p.name)"
          + " order by p.name";

  private final EntityManager em;

  @Inject
  JpaPeople(EntityManager em) {
    this.em = em;
  }

  @Override
  public String keyOf(String name) {
    return em.createQuery("select p from PersonRow p where p.name = :name", PersonRow.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> added(name))
        .key();
  }

  private PersonRow added(String name) {
    var row = new PersonRow(name);
    em.persist(row);
    em.flush();
    return row;
  }

  @Override
  public Optional<Person> find(String key) {
    return Optional.ofNullable(row(key, LockModeType.NONE)).map(PersonRow::toPerson);
  }

  private @Nullable PersonRow row(String key, LockModeType lock) {
    String number = key.startsWith(KEY) ? key.substring(KEY.length()) : "";
    return number.matches("[1-9][0-9]{0,17}")
        ? em.find(PersonRow.class, Long.valueOf(number), lock)
        : null;
  }

  @Override
  public List<Person> withoutAccount() {
    return em.createQuery(WITHOUT_ACCOUNT, PersonRow.class)
        .getResultStream()
        .map(PersonRow::toPerson)
        .toList();
  }

  @Override
  public boolean erase(String key, Instant at) {
    PersonRow row = row(key, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.erased()) {
      return false;
    }
    row.erase(at);
    return true;
  }

  @Override
  public int eraseThoseWhoLeft(Instant limit, Instant now) {
    em.createQuery(
            "select p from PersonRow p, AccountRow a where a.name = p.name and p.left is not null",
            PersonRow.class)
        .getResultList()
        .forEach(back -> back.leftAt(null));
    int erased = 0;
    for (PersonRow gone : em.createQuery(WITHOUT_ACCOUNT, PersonRow.class).getResultList()) {
      if (gone.left() == null) {
        gone.leftAt(now);
      } else if (gone.leftBefore(limit)) {
        gone.erase(now);
        erased++;
      }
    }
    return erased;
  }
}
