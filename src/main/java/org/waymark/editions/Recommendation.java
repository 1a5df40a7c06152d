package org.waymark.editions;

import java.util.List;

/** Something that would help, the ids of the issues that it answers, and who can act on it. */
public record Recommendation(String id, String title, List<String> issues, Scope scope) {

  /** Who can act: the centre, the organisation itself, or both. */
  public enum Scope {
    NATIONAL,
    LOCAL,
    BOTH
  }

  public Recommendation {
    issues = List.copyOf(issues);
    if (title.isBlank()) {
      throw new IllegalArgumentException("recommendation " + id + " has a title");
    }
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("recommendation " + id + " answers at least one issue");
    }
  }

  public boolean answers(String issue) {
    return issues.contains(issue);
  }
}
