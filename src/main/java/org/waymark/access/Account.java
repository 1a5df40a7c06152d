package org.waymark.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account as it is kept: salted hash, role and scope, wrong passwords since the last right one,
 * the end of a lock-out, and whether the password must be changed before anything else.
 */
public record Account(
    String name,
    String hash,
    Role role,
    Scope scope,
    int failures,
    Optional<Instant> lockedUntil,
    boolean mustChangePassword) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,79}");

  public Account {
    Objects.requireNonNull(lockedUntil);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an account name has 2 to 80 small letters, digits and . _ @ + -");
    }
    if (hash.isBlank() || failures < 0 || !scope.fits(role)) {
      throw new IllegalArgumentException("the account " + name + " is not whole");
    }
  }

  /** A new account whose first password was chosen by somebody else. */
  public static Account opened(String name, String hash, Role role, Scope scope) {
    return new Account(name, hash, role, scope, 0, Optional.empty(), true);
  }

  /** An account name as people type it: spaces around it and capitals are forgiven. */
  public static String nameOf(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Its user, who is recorded under the key that {@link People} has for this account's name. */
  public User user(String person) {
    return new User(name, person, role, scope);
  }

  /** The same account with another password, which also ends a lock-out. */
  public Account withPassword(String newHash, boolean mustChange) {
    return new Account(name, newHash, role, scope, 0, Optional.empty(), mustChange);
  }

  Account withFailures(int count, Optional<Instant> until) {
    return new Account(name, hash, role, scope, count, until, mustChangePassword);
  }

  /** Without the hash: an account may end up in a log. */
  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(name, role);
  }
}
