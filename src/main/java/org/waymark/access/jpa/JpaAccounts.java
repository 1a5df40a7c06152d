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
    return em.createQuery("select a.name from AccountRow a", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public boolean add(Account account) {
    if (em.find(AccountRow.class, account.name()) != null) {
      return false;
    }
    em.persist(AccountRow.of(account));
    // A name taken in the meantime is refused here, not at a commit far from the caller.
    em.flush();
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
    if (!after.name().equals(name)) {
      throw new IllegalArgumentException("the account " + name + " keeps its name");
    }
    if (!after.equals(before)) {
      row.become(after);
    }
    return Optional.of(after);
  }

  @Override
  public void remove(String name) {
    AccountRow row = em.find(AccountRow.class, name);
    if (row != null) {
      // The database removes the keys with it.
      em.remove(row);
      em.flush();
    }
  }
}
