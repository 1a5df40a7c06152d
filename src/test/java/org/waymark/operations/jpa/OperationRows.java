package org.waymark.operations.jpa;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import org.waymark.operations.AuditTrail;
import org.waymark.operations.Faults;
import org.waymark.operations.Leases;
import org.waymark.operations.RunLog;
import org.waymark.operations.Stops;
import org.waymark.operations.Timetables;

/** Opens the adapters to tests in other packages. */
public final class OperationRows {
  private OperationRows() {}

  public static Leases leases(EntityManager em) {
    return new JpaLeases(em);
  }

  public static AuditTrail auditTrail(EntityManager em) {
    return new JpaAuditTrail(em);
  }

  public static RunLog runLog(EntityManager em, Clock clock) {
    return new JpaRunLog(em, clock);
  }

  public static Timetables timetables(EntityManager em) {
    return new JpaTimetables(em);
  }

  public static Stops stops(EntityManager em, Clock clock) {
    return new JpaStops(em, clock);
  }

  public static Faults faults(EntityManager em, Clock clock, SecureRandom random) {
    return new JpaFaults(em, clock, random);
  }
}
