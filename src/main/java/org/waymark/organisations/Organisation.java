package org.waymark.organisations;

import java.time.LocalDate;
import java.util.Objects;
import org.waymark.calendar.QuarterId;

/** One organisation of the register; one that has closed stays in it. */
public record Organisation(
    OrganisationCode code,
    String name,
    OrganisationType type,
    Area icb,
    Area region,
    Lifetime life) {

  public Organisation {
    Objects.requireNonNull(code);
    Objects.requireNonNull(type);
    Objects.requireNonNull(icb);
    Objects.requireNonNull(region);
    Objects.requireNonNull(life);
    if (name.isBlank()) {
      throw new IllegalArgumentException("organisation " + code + " has a name");
    }
  }

  /** One of which no dates are known. */
  public Organisation(
      OrganisationCode code, String name, OrganisationType type, Area icb, Area region) {
    this(code, name, type, icb, region, Lifetime.UNKNOWN);
  }

  /** Whether it owes a return for the quarter: it is there on the quarter's last day. */
  public boolean isAskedFor(QuarterId quarter) {
    return life.covers(quarter.lastDay());
  }

  /**
   * Whether it may return for the quarter on a day: it had opened by the quarter's end, and is
   * still there, or saw the quarter out.
   */
  public boolean mayReturnFor(QuarterId quarter, LocalDate today) {
    LocalDate last = quarter.lastDay();
    return life.covers(last) || !life.isOverBy(today) && !life.isToOpenAfter(last);
  }

  /** The same, but with these first and last days. */
  public Organisation living(Lifetime other) {
    return new Organisation(code, name, type, icb, region, other);
  }
}
