package org.waymark.access.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.access.Account;
import org.waymark.access.Accounts;

@Dependent
@Transactional
class JpaAccounts implements Accounts {
  private final EntityManager em;

  @Inject
  JpaAccounts(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Account> find(String name) {
    return Optional.ofNullable(em.find(AccountRow.class, name)).map(AccountRow::toAccount);
  }

  @Override
  public List<Account> all() {
    return em.createQuery("select a from AccountRow a order by a.name", AccountRow.class)
        .getResultStream()
        .map(AccountRow::toAccount)
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return em.createQuery("select count(a) from AccountRow a", Long.class).getSingleResult() == 0;
  }

  @Override
  public boolean add(Account account) {
    if (find(account.name()).isPresent()) {
      return false;
    }
    em.persist(AccountRow.of(account));
    em.flush();
    // Now, so that nobody's first requests, of which there are several at once, make it twice.
    new JpaPeople(em).keyOf(account.name());
    return true;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Account> change(String name, UnaryOperator<Account> change) {
    AccountRow row = em.find(AccountRow.class, name, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      return Optional.empty();
    }
    Account before = row.toAccount();
    Account after = change.apply(before);
    if (!after.equals(before)) {
      row.hold(after);
    }
    return Optional.of(after);
  }

  @Override
  public void remove(String name) {
    em.createQuery("delete from ApiKeyRow k where k.account = :name")
        .setParameter("name", name)
        .executeUpdate();
    em.createQuery("delete from AccountRow a where a.name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }
}
