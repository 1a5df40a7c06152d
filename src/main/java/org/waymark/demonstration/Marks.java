package org.waymark.demonstration;

import java.util.Optional;

/** The one mark of a demonstration, which a database has from its first row or never. */
public interface Marks {
  Optional<Mark> find();

  /** Sets the mark, in the caller's transaction; a second one is a fault. */
  void set(Mark mark);
}
