package org.waymark.operations;

import java.util.List;
import java.util.Optional;

/** The faults, for operators. */
public interface Faults {
  /** Records it in a transaction of its own and gives its reference. */
  String record(String job, String about, Throwable cause);

  Optional<Fault> find(String reference);

  /** Newest first, at most so many. */
  List<Fault> latest(int most);
}
