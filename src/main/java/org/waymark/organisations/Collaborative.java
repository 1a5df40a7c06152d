package org.waymark.organisations;

import java.util.Comparator;

/** A provider collaborative: its code (2 to 20 capital letters and digits) and its name. */
public record Collaborative(String code, String name) implements Comparable<Collaborative> {
  private static final Comparator<Collaborative> ORDER =
      Comparator.comparing(Collaborative::code).thenComparing(Collaborative::name);
  private static final int LONGEST_NAME = 200;

  public Collaborative {
    if (!code.matches("[A-Z0-9]{2,20}")) {
      throw new IllegalArgumentException(
          "a collaborative's code has 2 to 20 capital letters and digits, not \"" + code + "\"");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("collaborative " + code + " has a name");
    }
  }

  @Override
  public int compareTo(Collaborative other) {
    return ORDER.compare(this, other);
  }
}
