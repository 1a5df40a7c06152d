package org.waymark.organisations;

/** One change of one organisation, as people read it; what there was before may be empty. */
public record RegisterChange(
    Kind kind, OrganisationCode code, String name, String before, String after) {

  /** What changed; the words head its table. */
  public enum Kind {
    OPENED("Opened"),
    CLOSED("Closed"),
    RENAMED("Renamed"),
    MOVED("Moved to another board or region"),
    RETYPED("Of another type"),
    REDATED("Other dates"),
    AREA_RENAMED("Board or region renamed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
