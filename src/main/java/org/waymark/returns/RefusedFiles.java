package org.waymark.returns;

import java.util.List;

/** The record of files that were refused. */
public interface RefusedFiles {
  void add(RefusedFile refused);

  /** The latest, newest first, at most so many. */
  List<RefusedFile> latest(int most);
}
