package org.waymark.organisations;

import org.jspecify.annotations.Nullable;

/**
 * What one file tells of one organisation, and on which line; what the file does not tell is
 * absent, and an area may be told by its code alone.
 */
public record RegisterRow(
    long line,
    OrganisationCode code,
    @Nullable String name,
    @Nullable OrganisationType type,
    NamedArea icb,
    NamedArea region,
    @Nullable Lifetime life) {

  /** An area's code, and its name where the file has it. */
  public record NamedArea(String code, @Nullable String name) {
    public NamedArea {
      if (code.isBlank() || name != null && name.isBlank()) {
        throw new IllegalArgumentException("an area has a code and a name");
      }
    }

    public static NamedArea of(Area area) {
      return new NamedArea(area.code(), area.name());
    }
  }

  /** The same on another line. */
  public RegisterRow onLine(long other) {
    return new RegisterRow(other, code, name, type, icb, region, life);
  }
}
