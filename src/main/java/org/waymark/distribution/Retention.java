package org.waymark.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.access.People;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.operations.AuditTrail;
import org.waymark.returns.DroppedCopies;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;

/**
 * Finds what has been kept long enough, and purges it. A quarter's files are none of it until the
 * newest version of its publication is released, a correction under way included.
 */
public final class Retention {
  private final RetentionRules rules;
  private final Quarters quarters;
  private final Publications publications;
  private final Returns returns;
  private final DroppedCopies copies;
  private final People people;
  private final AuditTrail trail;
  private final Clock clock;

  public Retention(
      RetentionRules rules,
      Quarters quarters,
      Publications publications,
      Returns returns,
      DroppedCopies copies,
      People people,
      AuditTrail trail,
      Clock clock) {
    this.rules = rules;
    this.quarters = quarters;
    this.publications = publications;
    this.returns = returns;
    this.copies = copies;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** The returns whose files have been kept long enough, of the earliest quarter first. */
  public List<ReturnId> expired() {
    return quarters().stream().flatMap(q -> returns.withFile(q).stream()).toList();
  }

  /** The quarters whose files have been kept long enough. */
  private List<QuarterId> quarters() {
    Instant limit = before(rules.files());
    return quarters.all().stream()
        .map(Quarter::id)
        .filter(q -> publications.newest(q).filter(p -> releasedBefore(limit, p)).isPresent())
        .toList();
  }

  private static boolean releasedBefore(Instant limit, Publication publication) {
    Instant released = publication.releasedAt();
    return publication.released() && released != null && released.isBefore(limit);
  }

  /** Deletes one return's file for good; false when it was gone before. */
  public boolean purge(ReturnId id) {
    return returns.purgeFile(id, clock.instant());
  }

  /** Deletes the copies of dropped files that are kept on disk. How many is given back. */
  public int purgeDropped() {
    int taken = quarters().stream().mapToInt(copies::purgeTaken).sum();
    return taken + copies.purgeRefused(before(rules.refused()));
  }

  /** Blanks the names of people whose account has been closed long enough. */
  public int eraseNames() {
    return people.eraseThoseWhoLeft(before(rules.people()), clock.instant());
  }

  /** Deletes the lines of the audit trail that have been kept long enough. */
  public int purgeTrail() {
    return trail.purge(before(rules.audit()));
  }

  private Instant before(Period period) {
    return clock.instant().atOffset(ZoneOffset.UTC).minus(period).toInstant();
  }
}
