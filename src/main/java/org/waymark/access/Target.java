package org.waymark.access;

import java.util.Objects;
import java.util.Optional;
import org.waymark.organisations.Organisation;

/** What a deed is done to, and whether its results are released. */
public sealed interface Target {

  boolean released();

  /** One organisation; for a return also the key of who sent it. */
  record OfOrganisation(Organisation organisation, boolean released, Optional<String> sentBy)
      implements Target {
    public OfOrganisation {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(sentBy);
    }
  }

  /** The documents and figures of one integrated care board as a whole. */
  record OfIcb(String code, boolean released) implements Target {
    public OfIcb {
      Objects.requireNonNull(code);
    }
  }

  /** The nation's documents and figures, or, unreleased, the service itself. */
  record Nation(boolean released) implements Target {}

  static Target organisation(Organisation organisation, boolean released) {
    return new OfOrganisation(organisation, released, Optional.empty());
  }

  /** A return that is there: a sign-off asks who sent it. */
  static Target sentReturn(Organisation organisation, String sentBy) {
    return new OfOrganisation(organisation, false, Optional.of(sentBy));
  }

  static Target icb(String code, boolean released) {
    return new OfIcb(code, released);
  }

  static Target nation(boolean released) {
    return new Nation(released);
  }

  /** What operators and the release deal with. */
  static Target service() {
    return new Nation(false);
  }
}
