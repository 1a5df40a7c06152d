package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.waymark.findings.Refusal;

/** Somebody's own new password: long, new and not the name; no rules about kinds of characters. */
@Dependent
public class PasswordChange {
  static final int SHORTEST = 12;

  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final SignIn signIn;

  @Inject
  public PasswordChange(Accounts accounts, PasswordHashes hashes, SignIn signIn) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.signIn = signIn;
  }

  /** The old password is checked as at sign-in, so that guesses at it lock the account too. */
  public void change(String name, String oldPassword, String newPassword) throws Refusal {
    if (newPassword.length() < SHORTEST || newPassword.length() > SignIn.LONGEST_PASSWORD) {
      throw refused("Your new password must have 12 to 200 characters.");
    }
    if (newPassword.equals(oldPassword)) {
      throw refused("Your new password must differ from the old one.");
    }
    String plainName = Account.nameOf(name);
    if (plainName.length() > 3 && newPassword.toLowerCase(Locale.ROOT).contains(plainName)) {
      throw refused("Your new password must not contain your name.");
    }
    String account = signIn.check(name, oldPassword).name();
    String hash = hashes.hash(newPassword.toCharArray());
    accounts.change(account, before -> before.withPassword(hash, false));
  }

  private static Refusal refused(String sentence) {
    return new Refusal(Refusal.Reason.CONFLICT, sentence);
  }
}
