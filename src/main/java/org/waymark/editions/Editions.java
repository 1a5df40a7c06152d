package org.waymark.editions;

import java.util.List;
import java.util.Optional;

/** All editions known to the system, each with the file it was read from. */
public interface Editions {
  Optional<Edition> find(String id);

  List<Edition> all();

  /** Keeps the edition with its file, replacing what has its id. */
  void save(Edition edition, byte[] file);
}
