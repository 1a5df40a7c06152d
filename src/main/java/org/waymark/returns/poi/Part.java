package org.waymark.returns.poi;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a return that are read, by the label in the hidden key row of each sheet. */
enum Part {
  ANSWER("Enter: answer"),
  REASON("Enter: reason or comment"),
  DOCUMENT("Enter: document"),
  DATE("Enter: date of the document"),
  OWNER("Enter: owner"),
  LEVEL("Enter: level supported");

  /** The label of the column that holds the keys. */
  static final String KEY = "Key";

  private final String heading;

  Part(String heading) {
    this.heading = heading;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the visible header says. */
  String heading() {
    return heading;
  }

  /** The part that a header cell names, by its id or by what the visible header says. */
  static Optional<Part> of(String label) {
    return Stream.of(values())
        .filter(p -> p.id().equalsIgnoreCase(label) || p.heading.equalsIgnoreCase(label))
        .findFirst();
  }
}
