package org.waymark.editions;

import java.util.List;
import java.util.Set;
import org.waymark.organisations.OrganisationType;

/**
 * Something that would help, the ids of the issues that it answers, who can act on it, and what a
 * return reports on: the action that the types it names can take ("" for none).
 */
public record Recommendation(
    String id,
    String title,
    List<String> issues,
    Scope scope,
    String action,
    Set<OrganisationType> appliesTo) {

  /** Who can act: the centre, the organisation itself, or both. */
  public enum Scope {
    NATIONAL,
    LOCAL,
    BOTH
  }

  public Recommendation {
    issues = List.copyOf(issues);
    appliesTo = Set.copyOf(appliesTo);
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
