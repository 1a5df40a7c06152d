package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.waymark.findings.Refusal;

/** Where an operator opens, resets and closes other people's accounts. */
@Dependent
public class AccountDesk {
  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final SecureRandom random;

  @Inject
  public AccountDesk(Accounts accounts, PasswordHashes hashes, SecureRandom random) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.random = random;
  }

  /**
   * Opens an account and returns its one-time password. The code is the organisation's or ICB's as
   * the role needs it, else empty; whether the register knows it is the caller's question.
   */
  public String open(User by, String typedName, Role role, String code) throws Refusal {
    Policy.require(by, Deed.MANAGE_ACCOUNTS, Target.service());
    String password = OneTimePassword.from(random);
    Account account;
    try {
      account =
          Account.opened(
              Account.nameOf(typedName),
              hashes.hash(password.toCharArray()),
              role,
              Scope.of(role, code));
    } catch (IllegalArgumentException e) {
      throw new Refusal(Refusal.Reason.UNREADABLE, "Check the entries: " + e.getMessage() + ".");
    }
    if (!accounts.add(account)) {
      throw new Refusal(Refusal.Reason.CONFLICT, "There is an account of this name already.");
    }
    return password;
  }

  /** Gives an account a new one-time password, which also ends a lock-out. */
  public String reset(User by, String name) throws Refusal {
    Policy.require(by, Deed.MANAGE_ACCOUNTS, Target.service());
    String password = OneTimePassword.from(random);
    String hash = hashes.hash(password.toCharArray());
    if (accounts.change(name, before -> before.withPassword(hash, true)).isEmpty()) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no account of this name.");
    }
    return password;
  }

  /** Ends a lock-out before its time; the password stays. */
  public void unlock(User by, String name) throws Refusal {
    Policy.require(by, Deed.MANAGE_ACCOUNTS, Target.service());
    if (accounts.change(name, before -> before.withFailures(0, Optional.empty())).isEmpty()) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no account of this name.");
    }
  }

  /** Closes an account with its keys; never one's own, so that an operator remains. */
  public void close(User by, String name) throws Refusal {
    Policy.require(by, Deed.MANAGE_ACCOUNTS, Target.service());
    if (by.name().equals(name)) {
      throw new Refusal(Refusal.Reason.CONFLICT, "You cannot close your own account.");
    }
    accounts.remove(name);
  }
}
