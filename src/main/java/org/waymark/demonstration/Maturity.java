package org.waymark.demonstration;

import java.util.Map;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

/**
 * How far an invented organisation has come, which its answers show: where it stands as a whole, in
 * a theme and in an issue, and how that moves from quarter to quarter.
 */
record Maturity(Chance chance) {
  static final double HIGHEST = 5;
  private static final double USUAL = 2.1;

  /** The one whose maturity falls, as a merger or a lost team does it. */
  private static final String FALLING = "ZZA07";

  private static final Map<OrganisationType, Double> TYPES =
      Map.of(
          OrganisationType.SPECIALIST_TRUST, 0.3,
          OrganisationType.COMMUNITY_TRUST, -0.2,
          OrganisationType.AMBULANCE_TRUST, -0.3,
          OrganisationType.PRIMARY_CARE_NETWORK, -0.5,
          OrganisationType.SOCIAL_CARE_PROVIDER, -0.7);

  /** From 0 to 5, in the quarter of this number, of which 0 is the demonstration's earliest. */
  double of(Organisation organisation, Theme theme, Issue issue, int quarter) {
    String code = organisation.code().value();
    double level =
        USUAL
            + TYPES.getOrDefault(organisation.type(), 0.0)
            + chance.around(0.5, code)
            + chance.around(0.3, code, theme.id())
            + chance.around(0.4, issue.id())
            + chance.around(0.45, code, issue.id())
            + chance.around(0.1, code, issue.id(), quarter)
            + (quarter - QuarterPlan.EARLIER) * perQuarter(code);
    return Math.max(0, Math.min(HIGHEST, level));
  }

  /** A third rises fast, a half slowly, the others stay where they are. */
  private double perQuarter(String code) {
    if (code.equals(FALLING)) {
      return -0.07;
    }
    double course = chance.share("course", code);
    if (course < 0.2) {
      return 0;
    }
    return course < 0.65 ? 0.04 : 0.1;
  }
}
