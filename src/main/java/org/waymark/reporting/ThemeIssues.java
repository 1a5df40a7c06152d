package org.waymark.reporting;

import java.util.List;

/** The issues of one theme, in the edition's order. */
public record ThemeIssues(String theme, List<MeasureRow> issues) {
  public ThemeIssues {
    issues = List.copyOf(issues);
  }
}
