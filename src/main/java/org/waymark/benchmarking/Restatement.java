package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Succession;
import org.waymark.organisations.Successors;

/**
 * Which organisations are one by the last of some quarters, and what they come to together before
 * they were.
 */
final class Restatement {
  private final List<PastQuarter> quarters;
  private final Successors successors;
  private final Map<OrganisationCode, Set<OrganisationCode>> merged;

  /** Of these quarters, the earliest first. */
  Restatement(List<PastQuarter> quarters, Successors successors) {
    this.quarters = quarters;
    this.successors = successors;
    Set<OrganisationCode> all = new HashSet<>();
    quarters.forEach(q -> all.addAll(q.asked().keySet()));
    this.merged =
        quarters.isEmpty()
            ? Map.of()
            : new TreeMap<>(
                successors.restated(all, quarters.get(quarters.size() - 1).id().lastDay()));
    merged.values().removeIf(parts -> parts.size() < 2);
  }

  /** Those that the organisation stands for, itself included. */
  Set<OrganisationCode> parts(OrganisationCode code) {
    Set<OrganisationCode> parts = new HashSet<>(merged.getOrDefault(code, Set.of()));
    parts.add(code);
    return Set.copyOf(parts);
  }

  /** The mergers into the organisation within these quarters, the earliest first. */
  List<Merger> mergers(OrganisationCode code) {
    List<Merger> mergers = new ArrayList<>();
    Set<OrganisationCode> parts = parts(code);
    for (Succession one : successors.directlyBefore(code)) {
      QuarterId in = QuarterId.containing(one.on());
      if (parts.contains(one.from())
          && quarters.get(0).id().compareTo(in) <= 0
          && quarters.get(quarters.size() - 1).id().compareTo(in) >= 0) {
        mergers.add(new Merger(in, one.from(), name(one.from())));
      }
    }
    return mergers;
  }

  private String name(OrganisationCode code) {
    return quarters.stream()
        .map(q -> q.asked().get(code))
        .filter(Objects::nonNull)
        .map(Organisation::name)
        .findFirst()
        .orElse(code.value());
  }

  /**
   * The unweighted mean of the exact values of the parts that were asked (there are no size
   * weights), and only where each of them has one.
   */
  static TrendPoint combined(
      PastQuarter quarter, Collection<OrganisationCode> parts, String measure) {
    List<OrganisationCode> asked =
        parts.stream().filter(quarter.asked()::containsKey).sorted().toList();
    if (asked.isEmpty()) {
      return TrendPoint.absent(quarter, Absence.NOT_ASKED);
    }
    if (asked.size() == 1) {
      return TrendPoint.own(quarter, asked.get(0), measure);
    }
    List<BigDecimal> values =
        asked.stream().flatMap(code -> quarter.value(code, measure).stream()).toList();
    return values.size() < asked.size()
        ? TrendPoint.absent(quarter, Absence.PART_MISSING)
        : TrendPoint.of(
            quarter,
            values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64),
            values.size(),
            null);
  }

  /** Who stands for whom, and since when, in one order. */
  String content() {
    StringBuilder all = new StringBuilder();
    merged.forEach(
        (code, parts) -> {
          all.append('\n').append(code).append(' ').append(parts);
          mergers(code).forEach(m -> all.append(' ').append(m));
        });
    return all.toString();
  }
}
