package org.waymark.demonstration;

import java.util.Map;
import java.util.Optional;
import org.waymark.organisations.OrganisationCode;

/** What is out of the ordinary in the demonstration, so that every page has something to show. */
final class Storyline {
  /** Began to return late, so that its trend is short. */
  private static final String LATECOMER = "ZZP02";

  private static final int LATECOMER_FROM = 10;

  /** Sends nothing in the current quarter. */
  private static final String SILENT = "ZZA09";

  private static final Map<String, Mistake> MISTAKES =
      Map.of(
          "ZZM06", Mistake.LEVEL_SEVEN,
          "ZZV03", Mistake.UNANSWERED,
          "ZZA14", Mistake.OTHER_EDITION,
          "ZZQ08", Mistake.EARLIER_QUARTER,
          "ZZD01", Mistake.OTHER_ORGANISATION,
          "ZZS02", Mistake.PDF,
          "ZZA12", Mistake.PASSWORD);

  /** Whose first version of the current quarter is wrong and whose second is right. */
  private static final String SECOND_TRY = "ZZA05";

  private static final Map<String, Integer> CORRECTED_LATE = Map.of("ZZA03", 12, "ZZC04", 15);
  private static final Map<String, Integer> REJECTED_FIRST = Map.of("ZZM02", 14, "ZZA06", 9);
  private static final Map<String, Integer> UNSIGNED = Map.of("ZZC02", 15);
  private static final Map<String, Integer> MISSING = Map.of("ZZM04", 6, "ZZA10", 3, "ZZV01", 11);

  /**
   * Merged into another on the first day of the quarter of this number, and sends nothing since.
   */
  static final OrganisationCode MERGED = new OrganisationCode("ZZA15");

  static final OrganisationCode MERGED_INTO = new OrganisationCode("ZZA07");
  static final int MERGED_IN = 12;

  private final Chance chance;

  Storyline(Chance chance) {
    this.chance = chance;
  }

  /** Whether the organisation returns in the quarter of this number (the current one is 16). */
  boolean returns(OrganisationCode code, int quarter) {
    if (code.equals(MERGED) && quarter >= MERGED_IN) {
      return false;
    }
    if (quarter == QuarterPlan.EARLIER) {
      return !code.value().equals(SILENT);
    }
    return !is(MISSING, code, quarter)
        && !(code.value().equals(LATECOMER) && quarter < LATECOMER_FROM)
        && chance.share("forgotten", code, quarter) >= 0.015;
  }

  /** What is wrong on purpose with its return of the current quarter. */
  Optional<Mistake> mistake(OrganisationCode code) {
    return Optional.ofNullable(MISTAKES.get(code.value()));
  }

  boolean triesTwice(OrganisationCode code, int quarter) {
    return quarter == QuarterPlan.EARLIER
        ? code.value().equals(SECOND_TRY)
        : is(REJECTED_FIRST, code, quarter);
  }

  /** Whether an accepted return is replaced shortly before the close. */
  boolean correctsLate(OrganisationCode code, int quarter) {
    return is(CORRECTED_LATE, code, quarter);
  }

  /** Whether somebody signs it off, without which it does not count. */
  boolean isSignedOff(OrganisationCode code, int quarter) {
    return !is(UNSIGNED, code, quarter);
  }

  private static boolean is(Map<String, Integer> when, OrganisationCode code, int quarter) {
    return when.getOrDefault(code.value(), -1) == quarter;
  }
}
