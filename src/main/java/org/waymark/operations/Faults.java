package org.waymark.operations;

import java.util.List;

/** The faults, for operators. */
public interface Faults {
  /** Records it in a transaction of its own and gives its reference. */
  String record(String job, String about, Throwable cause);

  /** Newest first, at most so many. */
  List<Fault> latest(int most);
}
