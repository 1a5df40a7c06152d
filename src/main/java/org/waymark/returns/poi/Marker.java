package org.waymark.returns.poi;

/** Hidden words that say what stands where. No key of an answer starts with an at sign. */
enum Marker {
  /** Heads the column of keys, in the row that says what each column holds. */
  KEYS("@key"),
  /** Below this row a row without a key is a new row of the table. */
  ROWS("@rows"),
  /** From here on it is none. */
  END("@end"),
  /** In the first row of a sheet that holds no answers. */
  NOT_READ("@not-read");

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
}
