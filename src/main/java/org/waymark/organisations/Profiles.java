package org.waymark.organisations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The profiles of organisations; what was told before stays known. */
public interface Profiles {
  /** The newest of each organisation that has one, by code. */
  List<Profile> all();

  /** What was known then, by code: nothing of an organisation that was told of only later. */
  List<Profile> asOf(Instant moment);

  /**
   * Keeps these as the newest profiles of their organisations, those of all others as they are. A
   * collaborative has from now on the name that it has here.
   */
  void keep(Collection<Profile> profiles, RegisterSource source);
}
