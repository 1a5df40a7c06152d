package org.waymark.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One lease per job. Every method is one transaction of its own. */
public interface Leases {
  /** Takes the lease when it is free or expired; of several that try, one gets it. */
  boolean take(JobName job, String owner, Instant now, Instant until);

  /** Notes which execution the owner's lease is for. */
  void attach(JobName job, String owner, long execution);

  /** The owner's heartbeat: all its leases now last until then. */
  void prolong(String owner, Instant until);

  /** Gives the lease back; nothing happens when somebody else holds it by now. */
  void release(JobName job, String owner);

  /**
   * Gives back the lease that was taken for this run, which is over, whoever took it; false when it
   * is for another run by now.
   */
  boolean releaseAfter(JobName job, long execution);

  Optional<Lease> find(JobName job);

  List<Lease> all();
}
