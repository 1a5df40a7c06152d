package org.waymark.web;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;

/** How addresses name a group: "type.acute-trust", "icb.QWE", "region.Y56" or "nation.england". */
public final class GroupName {
  private static final char BETWEEN = '.';

  private GroupName() {}

  /** The group's name in an address. */
  public static String of(PeerGroup group) {
    return group.kind().name().toLowerCase(Locale.ROOT) + BETWEEN + group.id();
  }

  static PeerGroup find(PeerComparison comparison, String name) throws Refusal {
    int between = name.indexOf(BETWEEN);
    return Arrays.stream(PeerGroup.Kind.values())
        .filter(
            k ->
                between > 0 && k.name().equals(name.substring(0, between).toUpperCase(Locale.ROOT)))
        .findFirst()
        .flatMap(kind -> comparison.group(kind, name.substring(between + 1)))
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND,
                    "There is no such group. A group is written like type.acute-trust, icb.QWE,"
                        + " region.Y56 or nation.england."));
  }
}
