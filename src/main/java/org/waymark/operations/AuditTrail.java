package org.waymark.operations;

import java.time.Instant;
import java.util.List;

/**
 * What is on record of deeds that have to be accounted for. Lines are added and read, and never
 * changed; they go when they have been kept long enough.
 */
public interface AuditTrail {
  /** Keeps the line in a transaction of its own; when it cannot, that is a fault. */
  void add(AuditLine line);

  /** How many lines there are. */
  long size();

  /** So many lines from that place on, the newest (place 0) first. */
  List<AuditLine> latest(int from, int most);

  /** Deletes the lines from before the limit, for good. How many is given back. */
  int purge(Instant limit);
}
