package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.findings.Refusal;

/**
 * Name and password to account. An unknown name, a wrong password and a lock-out cost the same work
 * and are refused in the same words, so that nobody learns which names exist.
 */
@Dependent
public class SignIn {
  public static final String SENTENCE =
      "The name or the password is not right. After 5 wrong passwords an account is locked for 15"
          + " minutes.";
  static final int LONGEST_PASSWORD = 200;

  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final Clock clock;

  @Inject
  public SignIn(Accounts accounts, PasswordHashes hashes, Clock clock) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.clock = clock;
  }

  /** The account, whose password may have to be changed first; passwords over 200 are refused. */
  public Account check(String typedName, String password) throws Refusal {
    String name = Account.nameOf(typedName);
    Optional<Account> found = accounts.find(name);
    boolean matches =
        password.length() <= LONGEST_PASSWORD
            && hashes.matches(
                password.toCharArray(), found.map(Account::hash).orElseGet(hashes::decoy));
    Instant now = clock.instant();
    // Decided on the row as it is after the slow check: tries made meanwhile count, and their
    // lock-out wins over a right guess.
    Optional<Account> after =
        accounts.change(
            name,
            account -> matches ? Lockout.succeeded(account, now) : Lockout.failed(account, now));
    return after
        .filter(account -> matches && !Lockout.isLocked(account, now))
        .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_SIGNED_IN, SENTENCE));
  }
}
