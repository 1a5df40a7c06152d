package org.waymark.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.KeyDesk;
import org.waymark.access.PasswordHashes;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.access.Scope;
import org.waymark.findings.Refusal;

/** Makes people who may sign in. All have one password, which is hashed once: that is slow. */
@Dependent
public class Cast {
  static final String PASSWORD = "four plain words here";
  private static String hash = "";

  @Inject Accounts accounts;
  @Inject People people;
  @Inject PasswordHashes hashes;
  @Inject KeyDesk keys;

  /** An account whose password need not be changed; one of an earlier test begins afresh. */
  Account account(String name, Role role, String code) {
    var account = new Account(name, hash(), role, Scope.of(role, code), 0, Optional.empty(), false);
    accounts.remove(name);
    if (!accounts.add(account)) {
      throw new AssertionError("no account " + name);
    }
    return account;
  }

  /** Such an account's program, which calls by a key. */
  Visitor program(String name, Role role, String code) throws Refusal {
    return Visitor.withKey(keys.issue(account(name, role, code).user(people.keyOf(name)), "test"));
  }

  private String hash() {
    synchronized (Cast.class) {
      if (hash.isEmpty()) {
        hash = hashes.hash(PASSWORD.toCharArray());
      }
      return hash;
    }
  }
}
