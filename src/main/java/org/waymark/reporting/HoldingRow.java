package org.waymark.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.waymark.advice.HoldingBack;

/** How far one issue holds the nation back, as printed: its share, and the share for drawing. */
public record HoldingRow(String id, String name, String members, String percent, BigDecimal share) {

  static HoldingRow of(HoldingBack of) {
    return new HoldingRow(
        of.issue().id(),
        of.issue().title(),
        Integer.toString(of.members()),
        of.share().movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%",
        of.share());
  }

  /** "12.3% of all that is missing to the highest level, of 61 with a score." */
  public String alt() {
    return "%s of all that is missing, from %s with a score.".formatted(percent, members);
  }

  /** "Most is missing in procurement that helps: 7.4% of all that is missing". */
  static String title(List<HoldingRow> rows) {
    return rows.isEmpty()
        ? "Nobody has a score"
        : "Most is missing in %s: %s of all that is missing"
            .formatted(Headline.lowerFirst(rows.get(0).name()), rows.get(0).percent());
  }
}
