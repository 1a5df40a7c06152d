package org.waymark.organisations.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.organisations.RegisterFile;

/** The form of one kind of register file: how its first row looks, and how each row is read. */
interface Form {
  RegisterFile.Kind kind();

  /** Whether a file with this first row is of this form. */
  boolean fits(List<String> first);

  /** The names of the columns, which are their numbers in a file without a header. */
  default List<String> header(List<String> first) {
    return hasHeader() ? first : IntStream.range(0, first.size()).mapToObj(i -> "" + i).toList();
  }

  default boolean hasHeader() {
    return true;
  }

  /** Reads one row; what is wrong with it is an IllegalArgumentException in words. */
  void read(Cells row, Gathered into);

  /** Called after the last row. */
  default void end(Gathered into) {}
}
