package org.waymark.benchmarking;

import java.util.List;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;

/**
 * Whom an organisation is compared with: all of its type, region or ICB, or the whole nation; those
 * of about its size or in one of its collaboratives; those nearest to it, or chosen by it.
 */
public record PeerGroup(Kind kind, String id, String name) {
  /** Everybody. */
  public static final PeerGroup NATION = new PeerGroup(Kind.NATION, "england", "England");

  /** What the members have in common. */
  public enum Kind {
    NATION,
    TYPE,
    REGION,
    ICB,
    /** A third of a type by size. */
    SIZE_BAND,
    COLLABORATIVE,
    /** The others of the type that are most like the organisation; it is none of them itself. */
    NEAREST,
    /** The others that the organisation chose. */
    OWN_LIST
  }

  /** An area that was renamed is the same group. */
  public boolean isSame(PeerGroup other) {
    return kind == other.kind && id.equals(other.id);
  }

  /** All organisations of the type. */
  public static PeerGroup of(OrganisationType type) {
    return new PeerGroup(Kind.TYPE, type.id(), type.plural());
  }

  /** The others that are most like the organisation. */
  static PeerGroup nearestTo(OrganisationCode own, int many) {
    return new PeerGroup(
        Kind.NEAREST, own.value(), many == Nearness.MOST ? "nearest ten" : "nearest " + many);
  }

  /** The others that its people chose. */
  static PeerGroup chosenBy(OrganisationCode own) {
    return new PeerGroup(Kind.OWN_LIST, own.value(), "own list of peers");
  }

  /** Every group that the register itself makes the organisation a member of. */
  public static List<PeerGroup> of(Organisation organisation) {
    return List.of(
        NATION,
        of(organisation.type()),
        new PeerGroup(Kind.REGION, organisation.region().code(), organisation.region().name()),
        new PeerGroup(Kind.ICB, organisation.icb().code(), organisation.icb().name()));
  }
}
