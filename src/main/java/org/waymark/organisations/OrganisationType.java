package org.waymark.organisations;

import java.util.Arrays;

/** What kind of organisation it is; peers are of one type, and each type is asked what fits it. */
public enum OrganisationType {
  ACUTE_TRUST("acute trust", "acute trusts"),
  SPECIALIST_TRUST("specialist trust", "specialist trusts"),
  MENTAL_HEALTH_TRUST("mental health trust", "mental health trusts"),
  COMMUNITY_TRUST("community trust", "community trusts"),
  AMBULANCE_TRUST("ambulance trust", "ambulance trusts"),
  INTEGRATED_CARE_BOARD("integrated care board", "integrated care boards"),
  PRIMARY_CARE_NETWORK("primary care network", "primary care networks"),
  SOCIAL_CARE_PROVIDER("adult social care provider", "adult social care providers");

  private final String words;
  private final String plural;

  OrganisationType(String words, String plural) {
    this.words = words;
    this.plural = plural;
  }

  /** The type's name in files: "acute-trust". */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }

  public String plural() {
    return plural;
  }

  public boolean isTrust() {
    return compareTo(INTEGRATED_CARE_BOARD) < 0;
  }

  /** Reads "acute-trust"; anything else is an IllegalArgumentException that lists the types. */
  public static OrganisationType parse(String id) {
    return Arrays.stream(values())
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no organisation type \"%s\": use one of %s"
                        .formatted(
                            id, Arrays.stream(values()).map(OrganisationType::id).toList())));
  }
}
