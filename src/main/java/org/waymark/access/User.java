package org.waymark.access;

import java.util.Objects;
import java.util.Optional;
import org.waymark.organisations.OrganisationCode;

/**
 * Somebody signed in: the account's name, the key that stands for the person wherever something is
 * recorded, what for, and how far it reaches.
 */
public record User(String name, String person, Role role, Scope scope) {
  public User {
    Objects.requireNonNull(role);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a user has a name");
    }
    if (!scope.fits(role)) {
      throw new IllegalArgumentException("the scope of " + name + " does not fit the role " + role);
    }
  }

  /** The organisation that a submitter or approver acts for. */
  public Optional<OrganisationCode> organisation() {
    return scope instanceof Scope.OneOrganisation one ? Optional.of(one.code()) : Optional.empty();
  }

  /** The code of the integrated care board whose members a system user sees. */
  public Optional<String> icb() {
    return scope instanceof Scope.OneIcb one ? Optional.of(one.code()) : Optional.empty();
  }
}
