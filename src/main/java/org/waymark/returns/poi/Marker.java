package org.waymark.returns.poi;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hidden words that say what stands where. No key of an answer starts with an at sign. */
enum Marker {
  /** Heads the column of keys, in the row that says what each column holds. */
  KEYS("@key"),
  /** Below this row a row without a key is a new row of the table. */
  ROWS("@rows"),
  /** From here on it is none. */
  END("@end"),
  /** In the first row of a sheet of ours that holds no answers. */
  NOT_READ("@not-read"),
  /** In the first row of a sheet of the sender's, in our copy of a return. */
  OWN("@own"),
  /** In the first row of the list of problems in such a copy. */
  PROBLEMS("@problems");

  private static final Set<Marker> SHEETS = EnumSet.of(NOT_READ, OWN, PROBLEMS);

  private final String label;

  Marker(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean is(String text) {
    return label.equalsIgnoreCase(text);
  }

  /** The marker of a sheet without answers that the text is. */
  static Optional<Marker> ofSheet(String text) {
    return SHEETS.stream().filter(m -> m.is(text)).findFirst();
  }

  /** Whether the text is one of these words. */
  static boolean any(String text) {
    return Stream.of(values()).anyMatch(m -> m.is(text));
  }
}
