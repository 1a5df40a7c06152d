package org.waymark.organisations;

import java.util.List;

/**
 * What a file of profiles changes: whose profile is new or another, how many it repeats as they
 * are, and who of the register has none even then.
 */
public record ProfileReport(List<Profile> changed, int unchanged, List<Organisation> without) {
  public ProfileReport {
    changed = List.copyOf(changed);
    without = List.copyOf(without);
  }
}
