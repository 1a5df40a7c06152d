package org.waymark.organisations;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/**
 * The peers that an organisation chose itself: 5 to 30 others, by code; they are of its own type.
 */
public record PeerList(
    OrganisationCode organisation, List<OrganisationCode> peers, String chosenBy, Instant at) {
  /** A shorter list would have no quartiles. */
  public static final int FEWEST = 5;

  public static final int MOST = 30;

  public PeerList {
    peers = List.copyOf(new TreeSet<>(peers));
    if (peers.size() < FEWEST || peers.size() > MOST || peers.contains(organisation)) {
      throw new IllegalArgumentException(
          "a list has %d to %d other organisations".formatted(FEWEST, MOST));
    }
    if (chosenBy.isBlank()) {
      throw new IllegalArgumentException("somebody chose a list");
    }
  }
}
