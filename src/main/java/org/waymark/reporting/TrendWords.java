package org.waymark.reporting;

import org.waymark.statistics.Assurance;
import org.waymark.statistics.SpecialCause;
import org.waymark.statistics.Variation;
import org.waymark.statistics.WithoutLimits;

/** What charts of trends say, in the words of NHS Making Data Count. */
public final class TrendWords {
  private TrendWords() {}

  /** The rule that fired: "above the upper limit"; nothing for common cause. */
  public static String of(SpecialCause cause) {
    return switch (cause) {
      case ABOVE_UPPER_LIMIT -> "above the upper limit";
      case BELOW_LOWER_LIMIT -> "below the lower limit";
      case RISING_TREND -> "7 rising points";
      case FALLING_TREND -> "7 falling points";
      case TWO_OF_THREE_HIGH -> "2 of 3 near the upper limit";
      case TWO_OF_THREE_LOW -> "2 of 3 near the lower limit";
      case SEVEN_ABOVE_MEAN -> "7 in a row above the mean";
      case SEVEN_BELOW_MEAN -> "7 in a row below the mean";
      case NONE -> "";
    };
  }

  /** "usual variation", "improving". */
  public static String of(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> "usual variation";
      case IMPROVEMENT -> "improving";
      case CONCERN -> "concerning";
      case NEUTRAL_HIGH -> "unusually high";
      case NEUTRAL_LOW -> "unusually low";
    };
  }

  /** "usual variation", or "improving, above the upper limit". */
  public static String of(Variation variation, SpecialCause cause) {
    String rule = of(cause);
    return rule.isEmpty() ? of(variation) : of(variation) + ", " + rule;
  }

  /** Why there are no limits, since a change of edition or at all. */
  public static String of(WithoutLimits why, boolean rebased) {
    String since = rebased ? " since the edition changed" : "";
    return switch (why) {
      case FEWER_THAN_13_POINTS -> "fewer than 13 quarters%s".formatted(since);
      case NO_MOVING_RANGE -> "the values do not move%s".formatted(since);
      case FEWER_THAN_5_VALUES -> "fewer than 5 different values%s".formatted(since);
    };
  }

  public static String of(Assurance assurance) {
    return switch (assurance) {
      case CONSISTENT_PASS -> "the target is met if nothing changes";
      case CONSISTENT_FAIL -> "the target is missed unless something changes";
      case HIT_OR_MISS -> "the target is met or missed by chance";
    };
  }
}
