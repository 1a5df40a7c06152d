package org.waymark.operations;

import java.time.Duration;
import java.util.UUID;

/**
 * Who this server is for leases (a new name at every start), and how long a lease lasts unrenewed.
 */
public record LeaseRule(String owner, Duration length) {
  public static LeaseRule forThisNode(Duration length) {
    return new LeaseRule(UUID.randomUUID().toString(), length);
  }
}
