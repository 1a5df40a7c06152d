package org.waymark.returns.poi;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of an answer. A hidden row says which column holds the answers and which the reasons; a
 * part that has a row of its own is named in the row's key, as in "F1-evidence#date".
 */
enum Part {
  ANSWER,
  REASON,
  DOCUMENT,
  DATE,
  OWNER,
  LEVEL;

  private static final String IN_KEY = "#";

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of a row that holds this part of the question's answer. */
  String keyOf(String question) {
    return question + IN_KEY + id();
  }

  static Optional<Part> of(String label) {
    return Stream.of(values()).filter(p -> p.id().equalsIgnoreCase(label)).findFirst();
  }

  /** The part that a row's key names; nothing when it names a question alone. */
  static Optional<Part> inKey(String key) {
    int at = key.indexOf(IN_KEY);
    return at < 0 ? Optional.empty() : of(key.substring(at + 1));
  }

  /** The question that a row's key names. */
  static String question(String key) {
    int at = key.indexOf(IN_KEY);
    return at < 0 ? key : key.substring(0, at);
  }
}
