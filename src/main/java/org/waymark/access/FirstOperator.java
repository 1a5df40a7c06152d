package org.waymark.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;

/** The first account of a new service, since no operator is there to make it. */
@Dependent
public class FirstOperator {
  public static final String NAME = "operator";

  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final SecureRandom random;

  @Inject
  public FirstOperator(Accounts accounts, PasswordHashes hashes, SecureRandom random) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.random = random;
  }

  /**
   * Makes the account "operator" when there is no account at all, and returns its password, which
   * is kept nowhere and has to be changed at the first sign-in. Of two nodes only one gets it.
   */
  public Optional<String> makeIfNobody() {
    if (!accounts.isEmpty()) {
      return Optional.empty();
    }
    String password = OneTimePassword.from(random);
    Account first =
        Account.opened(
            NAME, hashes.hash(password.toCharArray()), Role.OPERATOR, new Scope.Everywhere());
    return accounts.add(first) ? Optional.of(password) : Optional.empty();
  }
}
