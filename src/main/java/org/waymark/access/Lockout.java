package org.waymark.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Five wrong passwords in a row close an account for 15 minutes. */
final class Lockout {
  static final int FAILURES = 5;
  static final Duration LENGTH = Duration.ofMinutes(15);

  private Lockout() {}

  static boolean isLocked(Account account, Instant now) {
    return account.lockedUntil().filter(now::isBefore).isPresent();
  }

  /**
   * One more wrong password; the count starts again after a lock-out, which tries do not prolong.
   */
  static Account failed(Account account, Instant now) {
    if (isLocked(account, now)) {
      return account;
    }
    int failures = account.failures() + 1;
    return failures < FAILURES
        ? account.withFailures(failures, Optional.empty())
        : account.withFailures(0, Optional.of(now.plus(LENGTH)));
  }

  /** A right password: forgets the wrong ones, but does not open a locked account. */
  static Account succeeded(Account account, Instant now) {
    boolean clean = account.failures() == 0 && account.lockedUntil().isEmpty();
    return clean || isLocked(account, now) ? account : account.withFailures(0, Optional.empty());
  }
}
