package org.waymark.benchmarking;

import java.util.List;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

/** Whom an organisation is compared with: all of its type, region or ICB, or the whole nation. */
public record PeerGroup(Kind kind, String id, String name) {
  /** Everybody. */
  public static final PeerGroup NATION = new PeerGroup(Kind.NATION, "england", "England");

  /** What the members have in common. */
  public enum Kind {
    NATION,
    TYPE,
    REGION,
    ICB
  }

  /** An area that was renamed is the same group. */
  public boolean isSame(PeerGroup other) {
    return kind == other.kind && id.equals(other.id);
  }

  /** All organisations of the type. */
  public static PeerGroup of(OrganisationType type) {
    return new PeerGroup(Kind.TYPE, type.id(), type.plural());
  }

  /** Every group that the organisation is a member of. */
  public static List<PeerGroup> of(Organisation organisation) {
    return List.of(
        NATION,
        of(organisation.type()),
        new PeerGroup(Kind.REGION, organisation.region().code(), organisation.region().name()),
        new PeerGroup(Kind.ICB, organisation.icb().code(), organisation.icb().name()));
  }
}
