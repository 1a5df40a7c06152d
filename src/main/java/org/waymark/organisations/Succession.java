package org.waymark.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * One organisation follows another from a day on. Several may follow one (a split) and one may
 * follow several (a merger).
 */
public record Succession(OrganisationCode from, OrganisationCode to, LocalDate on)
    implements Comparable<Succession> {
  private static final Comparator<Succession> ORDER =
      Comparator.comparing(Succession::on)
          .thenComparing(Succession::from)
          .thenComparing(Succession::to);

  public Succession {
    Objects.requireNonNull(on);
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " does not succeed itself");
    }
  }

  @Override
  public int compareTo(Succession other) {
    return ORDER.compare(this, other);
  }
}
