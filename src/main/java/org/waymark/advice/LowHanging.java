package org.waymark.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

/**
 * A technology that somebody would tell others to start with, live at scale with some and absent
 * from the registers of others of the same types: how many in the nation recommend it and have it
 * at scale, among how many of those types that returned, and which of the group lack it.
 */
public record LowHanging(
    String technology,
    String kind,
    int recommended,
    int atScale,
    int of,
    List<Organisation> absent) {
  public LowHanging {
    absent = List.copyOf(absent);
  }

  /** For the members of a group, the one that most of them lack first. */
  static List<LowHanging> of(
      Collection<Organisation> group, Collection<Organisation> nation, QuarterFacts facts) {
    Map<String, List<Owned>> byKey =
        Owned.of(nation, facts).stream()
            .collect(Collectors.groupingBy(Owned::key, TreeMap::new, Collectors.toList()));
    return byKey.values().stream()
        .map(of -> one(of, group, nation, facts))
        .filter(l -> l.recommended() > 0 && l.atScale() > 0 && !l.absent().isEmpty())
        .sorted(
            Comparator.comparing((LowHanging l) -> -l.absent().size())
                .thenComparing(LowHanging::technology))
        .toList();
  }

  private static LowHanging one(
      List<Owned> rows,
      Collection<Organisation> group,
      Collection<Organisation> nation,
      QuarterFacts facts) {
    Set<OrganisationType> types =
        rows.stream()
            .filter(o -> o.technology().atScale())
            .map(o -> o.organisation().type())
            .collect(Collectors.toSet());
    Set<Organisation> owners = rows.stream().map(Owned::organisation).collect(Collectors.toSet());
    return new LowHanging(
        rows.get(0).technology().name(),
        rows.get(0).technology().kind(),
        count(rows.stream().filter(o -> o.technology().lowHanging()).toList()),
        count(rows.stream().filter(o -> o.technology().atScale()).toList()),
        (int)
            nation.stream()
                .filter(o -> types.contains(o.type()) && facts.all().containsKey(o.code()))
                .count(),
        group.stream()
            .filter(o -> types.contains(o.type()) && facts.all().containsKey(o.code()))
            .filter(o -> !owners.contains(o))
            .sorted(Comparator.comparing(Organisation::code))
            .toList());
  }

  private static int count(List<Owned> rows) {
    return (int) rows.stream().map(Owned::organisation).distinct().count();
  }
}
