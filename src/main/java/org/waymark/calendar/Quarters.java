package org.waymark.calendar;

import java.util.List;
import java.util.Optional;

/** All quarters known to the system. */
public interface Quarters {
  Optional<Quarter> find(QuarterId id);

  /** All of them, the earliest first. */
  List<Quarter> all();

  /** Adds the quarter, or replaces the one with its id. */
  void save(Quarter quarter);
}
