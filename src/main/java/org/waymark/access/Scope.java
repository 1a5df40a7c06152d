package org.waymark.access;

import java.util.Objects;
import org.waymark.organisations.OrganisationCode;

/** How far an account reaches: one organisation, one integrated care board, or everywhere. */
public sealed interface Scope {

  record OneOrganisation(OrganisationCode code) implements Scope {
    public OneOrganisation {
      Objects.requireNonNull(code);
    }
  }

  /** The code is that of the register's ICB area. */
  record OneIcb(String code) implements Scope {
    public OneIcb {
      if (!code.matches("[A-Z0-9]{2,10}")) {
        throw new IllegalArgumentException("an ICB code has 2 to 10 capital letters and digits");
      }
    }
  }

  record Everywhere() implements Scope {}

  /**
   * Reads what an account row holds: the organisation's or ICB's code as the role needs it, and the
   * empty text for the other roles. Anything else is an IllegalArgumentException.
   */
  static Scope of(Role role, String code) {
    if (role.actsForOrganisation()) {
      return new OneOrganisation(OrganisationCode.parse(code));
    }
    if (role == Role.SYSTEM) {
      return new OneIcb(code);
    }
    if (!code.isEmpty()) {
      throw new IllegalArgumentException("the role " + role + " has no code, not \"" + code + "\"");
    }
    return new Everywhere();
  }

  /** The text that {@link #of} reads. */
  default String text() {
    if (this instanceof OneOrganisation one) {
      return one.code().value();
    }
    return this instanceof OneIcb icb ? icb.code() : "";
  }

  /** Whether an account of this role can have this scope. */
  default boolean fits(Role role) {
    if (role.actsForOrganisation()) {
      return this instanceof OneOrganisation;
    }
    return role == Role.SYSTEM ? this instanceof OneIcb : this instanceof Everywhere;
  }
}
