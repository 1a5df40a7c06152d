package org.waymark.benchmarking;

/** How far down a figure is traced for a reader, each further than the one before. */
public enum Depth {
  /** To the edition and the version of the method. */
  METHOD,
  /** To the return's version and the SHA-256 of its file. */
  FILE,
  /** To the file's name, and every answer with its worksheet and cell. */
  CELLS;

  boolean reaches(Depth other) {
    return compareTo(other) >= 0;
  }
}
