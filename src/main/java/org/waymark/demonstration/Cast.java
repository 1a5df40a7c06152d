package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.OneTimePassword;
import org.waymark.access.PasswordHashes;
import org.waymark.access.Role;
import org.waymark.access.Scope;

/** The accounts of a demonstration, one for each role, all with one password. */
@Dependent
public class Cast {
  static final String NATIONAL = "national";

  /** One account: its name, its role, and the organisation or board that it is of, or nothing. */
  public record Part(String name, Role role, String code) {}

  public static final List<Part> PARTS =
      List.of(
          new Part("submitter", Role.SUBMITTER, "ZZA01"),
          new Part("approver", Role.APPROVER, "ZZA01"),
          new Part("submitter2", Role.SUBMITTER, "ZZM06"),
          new Part("system", Role.SYSTEM, "ZZQ05"),
          new Part(NATIONAL, Role.NATIONAL, ""),
          new Part("regulator", Role.REGULATOR, ""),
          new Part("operator", Role.OPERATOR, ""));

  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final SecureRandom random;

  @Inject
  public Cast(Accounts accounts, PasswordHashes hashes, SecureRandom random) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.random = random;
  }

  /**
   * Opens the accounts that are not there yet and gives all of them one new password, which is
   * returned and kept nowhere. It need not be changed: it lasts until the next start.
   */
  public String admit() {
    String password = OneTimePassword.from(random);
    // One salt serves, since everybody is told that the password is the same.
    String hash = hashes.hash(password.toCharArray());
    for (Part part : PARTS) {
      if (accounts.change(part.name(), before -> before.withPassword(hash, false)).isEmpty()) {
        accounts.add(
            Account.opened(part.name(), hash, part.role(), Scope.of(part.role(), part.code()))
                .withPassword(hash, false));
      }
    }
    return password;
  }
}
