package org.waymark.access.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Account;
import org.waymark.access.Role;
import org.waymark.access.Scope;

@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init")
class AccountRow {
  @Id private String name;
  private String hash;
  private String role;
  private String scope;
  private int failures;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  protected AccountRow() {}

  static AccountRow of(Account account) {
    var row = new AccountRow();
    row.name = account.name();
    row.hold(account);
    return row;
  }

  void hold(Account account) {
    hash = account.hash();
    role = account.role().name();
    scope = account.scope().text();
    failures = account.failures();
    lockedUntil = account.lockedUntil().orElse(null);
    mustChangePassword = account.mustChangePassword();
  }

  Account toAccount() {
    Role as = Role.valueOf(role);
    return new Account(
        name,
        hash,
        as,
        Scope.of(as, scope),
        failures,
        Optional.ofNullable(lockedUntil),
        mustChangePassword);
  }
}
