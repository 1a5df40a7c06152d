package org.waymark.editions;

import java.util.List;
import java.util.Optional;

/** All editions known to the system, each with the file it was read from. */
public interface Editions {
  Optional<Edition> find(String id);

  List<Edition> all();

  /** The file that the edition was read from, untouched. */
  Optional<byte[]> file(String id);

  /** Keeps the edition with its file, replacing what has its id. */
  void save(Edition edition, byte[] file);
}
