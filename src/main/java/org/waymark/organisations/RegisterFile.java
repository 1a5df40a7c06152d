package org.waymark.organisations;

import java.util.List;
import java.util.Map;
import org.waymark.findings.Finding;

/**
 * What one register file tells: organisations, successions, how many rows were kept out and why,
 * and a finding for each row that was not understood (for the first hundred of them).
 */
public record RegisterFile(
    Kind kind,
    List<RegisterRow> rows,
    List<Succession> successions,
    Map<String, Integer> keptOut,
    List<Finding> findings,
    int notUnderstood) {

  /** The kinds of file. */
  public enum Kind {
    OWN("register in Waymark's own form"),
    TRUSTS("register of NHS trusts"),
    TRUST_TABLE("table of NHS trusts with their type"),
    BOARDS("table of integrated care boards"),
    PRACTICES("table of practices and their networks"),
    SUCCESSIONS("table of successions");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether every organisation of this type should be in such a file. */
    boolean lists(OrganisationType type) {
      return switch (this) {
        case OWN, SUCCESSIONS -> false;
        case TRUSTS, TRUST_TABLE -> type.isTrust();
        case BOARDS -> type == OrganisationType.INTEGRATED_CARE_BOARD;
        case PRACTICES -> type == OrganisationType.PRIMARY_CARE_NETWORK;
      };
    }

    /** Whether it adds organisations that the register lacks; practices come with every network. */
    boolean adds() {
      return this != PRACTICES;
    }
  }

  public RegisterFile {
    rows = List.copyOf(rows);
    successions = List.copyOf(successions);
    keptOut = Map.copyOf(keptOut);
    findings = List.copyOf(findings);
  }
}
