package org.waymark.access;

import java.util.Objects;
import java.util.Optional;
import org.waymark.organisations.Organisation;

/** What a deed is done to, and to whom its results are released. */
public sealed interface Target {

  Release release();

  default boolean released() {
    return release() != Release.NONE;
  }

  /** Whether its results are released to everybody signed in. */
  default boolean open() {
    return release() == Release.OPEN;
  }

  /** One organisation; for a return also the key of who sent it. */
  record OfOrganisation(Organisation organisation, Release release, Optional<String> sentBy)
      implements Target {
    public OfOrganisation {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(release);
      Objects.requireNonNull(sentBy);
    }
  }

  /** The documents and figures of one integrated care board as a whole. */
  record OfIcb(String code, Release release) implements Target {
    public OfIcb {
      Objects.requireNonNull(code);
    }
  }

  /** The nation's documents and figures, or, unreleased, the service itself. */
  record Nation(Release release) implements Target {}

  static Target organisation(Organisation organisation, boolean released) {
    return organisation(organisation, Release.of(released));
  }

  static Target organisation(Organisation organisation, Release release) {
    return new OfOrganisation(organisation, release, Optional.empty());
  }

  /** A return that is there: a sign-off asks who sent it. */
  static Target sentReturn(Organisation organisation, String sentBy) {
    return new OfOrganisation(organisation, Release.NONE, Optional.of(sentBy));
  }

  static Target icb(String code, Release release) {
    return new OfIcb(code, release);
  }

  static Target nation(boolean released) {
    return nation(Release.of(released));
  }

  static Target nation(Release release) {
    return new Nation(release);
  }

  /** What operators and the release deal with. */
  static Target service() {
    return new Nation(Release.NONE);
  }
}
