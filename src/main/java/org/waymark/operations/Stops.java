package org.waymark.operations;

import java.util.Optional;

/** Which runs somebody asked to stop: what a person stopped is not gone on with by itself. */
public interface Stops {
  /** Keeps who asked first; in a transaction of its own. */
  void ask(long execution, String by);

  Optional<String> askedBy(long execution);
}
