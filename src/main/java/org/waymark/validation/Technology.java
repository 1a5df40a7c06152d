package org.waymark.validation;

import java.util.Set;

/**
 * The technology register's table, columns and labels that rules speak of. Editions that have no
 * such table, column or label have nothing that these rules could find.
 */
final class Technology {
  static final String TABLE = "TECH";
  static final String NAME = "name";
  static final String CLASS = "class";
  static final String PROBLEM = "problem";
  static final String STAGE = "stage";
  static final String DECIDED = "decided";
  static final String LIVE_FROM = "live-from";
  static final String ENDED = "ended";
  static final String PATHWAY = "pathway";
  static final String EPR_LINK = "epr-link";
  static final String ROUTE = "route";
  static final String SHARED = "shared";
  static final String SAFETY_CASE = "safety-case";
  static final String LIABILITY = "liability";
  static final String ERROR_RATE = "error-rate";
  static final String HUMAN_RATE = "human-rate";
  static final String BENEFIT = "benefit";
  static final String BENEFIT_FOUND = "benefit-found";
  static final String SPONSOR = "sponsor";
  static final String LOW_HANGING = "low-hanging";

  static final String EXPLORED = "Explored";
  static final String PILOTED = "Piloted";
  static final String ONE_SITE = "Live in one site";
  static final String AT_SCALE = "Live at scale";
  static final String PAUSED = "Paused";
  static final Set<String> LIVE = Set.of(ONE_SITE, AT_SCALE);
  static final Set<String> BEFORE_LIVE = Set.of(EXPLORED, PILOTED);
  static final String IMAGING = "AI for imaging";
  static final Set<String> AI = Set.of(IMAGING, "AI for speech and language", "AI of another kind");
  static final String EPR_MODULE = "EPR module";
  static final Set<String> SETTINGS =
      Set.of("in-acute", "in-mental-health", "in-community", "in-primary", "in-social");
  static final Set<String> BLOCKED_BY =
      Set.of(
          "blocked-infrastructure",
          "blocked-training",
          "blocked-funding",
          "blocked-legal",
          "blocked-procurement",
          "blocked-staff");
  static final String YES = "Yes";
  static final String NO = "No";
  static final String NONE = "None";
  static final String NO_LINK = "No link";
  static final String NO_PATIENT_DATA = "Holds no patient data";
  static final Set<String> LINKED = Set.of("Reads and writes", "Reads only", "Writes only");
  static final String REVIEWED = "Complete, reviewed in the last 24 months";
  static final String NOT_NEEDED = "Not needed";
  static final String CONFIRMED = "Written and confirmed by the indemnifier or a legal adviser";
  static final String BEFORE_AND_AFTER = "Before and after";
  static final String JOINT_CONTRACT = "Contract of an ICS or collaborative";
  static final String FREE_TRIAL = "Free trial or grant";
  static final String NOBODY_ELSE = "Nobody else";

  private Technology() {}

  static boolean is(TableRow row) {
    return row.table().id().equals(TABLE);
  }

  static boolean live(TableRow row) {
    return is(row) && LIVE.contains(row.chosen(STAGE));
  }

  static boolean ai(TableRow row) {
    return is(row) && AI.contains(row.chosen(CLASS));
  }

  static boolean liveAi(TableRow row) {
    return live(row) && ai(row);
  }

  static boolean atScale(TableRow row) {
    return is(row) && row.chosen(STAGE).equals(AT_SCALE);
  }

  static long settings(TableRow row) {
    return SETTINGS.stream().filter(s -> row.chosen(s).equals(YES)).count();
  }
}
