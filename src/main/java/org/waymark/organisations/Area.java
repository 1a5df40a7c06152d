package org.waymark.organisations;

/** A region or an ICB: its code and its name. */
public record Area(String code, String name) {
  public Area {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an area has a code and a name");
    }
  }
}
