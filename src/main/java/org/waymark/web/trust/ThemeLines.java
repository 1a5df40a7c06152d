package org.waymark.web.trust;

import java.util.List;
import org.waymark.benchmarking.Position;

/** A theme of a results page with its issues. */
public record ThemeLines(String title, List<MeasureLine> issues) {
  public ThemeLines {
    issues = List.copyOf(issues);
  }

  /** "3 of 4 issues are in the lower quarter". */
  public String finding() {
    long lower = count(Position.LOWER_QUARTER);
    long upper = count(Position.UPPER_QUARTER);
    if (lower == 0 && upper == 0) {
      return "No issue is in the lower or upper quarter";
    }
    return lower > 0 ? in(lower, "lower") : in(upper, "upper");
  }

  private String in(long some, String quarter) {
    return "%d of %d issues %s in the %s quarter"
        .formatted(some, issues.size(), some == 1 ? "is" : "are", quarter);
  }

  private long count(Position position) {
    return issues.stream().filter(i -> i.row().position() == position).count();
  }
}
