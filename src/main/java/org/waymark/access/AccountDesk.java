package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.waymark.findings.Refusal;

/** Where an operator opens, resets and closes other people's accounts. */
@Dependent
public class AccountDesk {
  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final SecureRandom random;
  private final People people;
  private final Clock clock;

  @Inject
  public AccountDesk(
      Accounts accounts, PasswordHashes hashes, SecureRandom random, People people, Clock clock) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.random = random;
    this.people = people;
    this.clock = clock;
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

  /**
   * Blanks the name of somebody of whom something is recorded, for good. Whoever has an account is
   * not forgotten: it is closed first.
   */
  public void erase(User by, String key) throws Refusal {
    Policy.require(by, Deed.MANAGE_ACCOUNTS, Target.service());
    Person person =
        people
            .find(key)
            .filter(p -> p.name() != null)
            .orElseThrow(
                () -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such name to erase."));
    if (accounts.find(String.valueOf(person.name())).isPresent()) {
      throw new Refusal(
          Refusal.Reason.CONFLICT, "Close the account first, then erase the name that it leaves.");
    }
    people.erase(person.key(), clock.instant());
  }
}
