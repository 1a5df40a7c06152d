package org.waymark.access;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The accounts that there are. */
public interface Accounts {
  Optional<Account> find(String name);

  /** All of them, by name. */
  List<Account> all();

  boolean isEmpty();

  /** Adds an account; false, and nothing changed, when the name is taken. */
  boolean add(Account account);

  /**
   * Changes one account under a lock of its row, in its own transaction, so that wrong passwords
   * tried at the same time are all counted. Nothing is written when the change returns its input.
   * Returns the account as it then is, or nothing when there is none.
   */
  Optional<Account> change(String name, UnaryOperator<Account> change);

  /** Removes an account and its keys; nothing happens when there is none. */
  void remove(String name);
}
