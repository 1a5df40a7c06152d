package org.waymark.organisations;

import java.util.Optional;

/** The lists of peers that organisations chose; each has at most one. */
public interface PeerLists {
  Optional<PeerList> of(OrganisationCode organisation);

  /** Keeps it in place of the one before. */
  void save(PeerList list);

  /** From now on the organisation has none. */
  void remove(OrganisationCode organisation);
}
