package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The people of whom something is recorded. Records hold a key ("person 17") and never a name: the
 * names are here alone, and one can be erased without touching what was done.
 */
public interface People {
  /** How a record of somebody begins, whose name stands here; the rest is a number. */
  String KEY = "person ";

  /** The key of whoever has an account of this name; made at the first question. */
  String keyOf(String name);

  Optional<Person> find(String key);

  /** Those without an account whose names are still kept, by name. */
  List<Person> withoutAccount();

  /** Blanks the name for good; the key stays. False when there is none to blank. */
  boolean erase(String key, Instant at);

  /**
   * Notes who has no account any more, and erases those who were noted before the limit. How many
   * were erased is given back.
   */
  int eraseThoseWhoLeft(Instant limit, Instant now);
}
