package org.waymark.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Accounts for tests of one thread. */
public final class MemoryAccounts implements Accounts {
  private final Map<String, Account> byName = new TreeMap<>();

  @Override
  public Optional<Account> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public List<Account> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  @Override
  public boolean add(Account account) {
    return byName.putIfAbsent(account.name(), account) == null;
  }

  @Override
  public Optional<Account> change(String name, UnaryOperator<Account> change) {
    return Optional.ofNullable(byName.computeIfPresent(name, (n, before) -> change.apply(before)));
  }

  @Override
  public void remove(String name) {
    byName.remove(name);
  }
}
