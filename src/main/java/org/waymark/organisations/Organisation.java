package org.waymark.organisations;

import java.util.Objects;

/** One organisation of the register. */
public record Organisation(
    OrganisationCode code, String name, OrganisationType type, Area icb, Area region) {

  public Organisation {
    Objects.requireNonNull(code);
    Objects.requireNonNull(type);
    Objects.requireNonNull(icb);
    Objects.requireNonNull(region);
    if (name.isBlank()) {
      throw new IllegalArgumentException("organisation " + code + " has a name");
    }
  }
}
