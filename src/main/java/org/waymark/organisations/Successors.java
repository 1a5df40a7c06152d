package org.waymark.organisations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who stands for whom as of a day. Chains are followed forwards in time only: a code that was
 * succeeded before it succeeded another passes nothing on, since codes are used again.
 */
public final class Successors {
  private final Map<OrganisationCode, List<Succession>> onward = new HashMap<>();
  private final Map<OrganisationCode, List<Succession>> backward = new HashMap<>();

  public Successors(Collection<Succession> successions) {
    for (Succession one : successions.stream().sorted().toList()) {
      onward.computeIfAbsent(one.from(), c -> new ArrayList<>()).add(one);
      backward.computeIfAbsent(one.to(), c -> new ArrayList<>()).add(one);
    }
  }

  /** The successions by which others followed this one directly, the earliest first. */
  public List<Succession> directlyAfter(OrganisationCode code) {
    return List.copyOf(onward.getOrDefault(code, List.of()));
  }

  /** The successions by which this one followed others directly, the earliest first. */
  public List<Succession> directlyBefore(OrganisationCode code) {
    return List.copyOf(backward.getOrDefault(code, List.of()));
  }

  /**
   * Who stands for the organisation at the ends of all chains as of the day: nobody when it was not
   * succeeded, several after a split. Where a chain runs in a circle, the one reached last.
   */
  public Set<OrganisationCode> successorsOf(OrganisationCode code, LocalDate asOf) {
    Map<OrganisationCode, LocalDate> reached = reached(code, asOf);
    Set<OrganisationCode> ends = new TreeSet<>();
    reached.forEach(
        (one, since) -> {
          if (next(one, since, asOf).isEmpty()) {
            ends.add(one);
          }
        });
    if (ends.isEmpty()) {
      reached.entrySet().stream()
          .max(
              Map.Entry.<OrganisationCode, LocalDate>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .ifPresent(last -> ends.add(last.getKey()));
    }
    return ends;
  }

  /**
   * The codes sorted under the one that stands for each as of the day, itself included where it
   * stands for itself. One that split has no single successor and stays under its own code.
   */
  public Map<OrganisationCode, Set<OrganisationCode>> restated(
      Collection<OrganisationCode> codes, LocalDate asOf) {
    Map<OrganisationCode, Set<OrganisationCode>> sorted = new TreeMap<>();
    for (OrganisationCode code : codes) {
      Set<OrganisationCode> successors = successorsOf(code, asOf);
      OrganisationCode under = successors.size() == 1 ? successors.iterator().next() : code;
      sorted.computeIfAbsent(under, c -> new TreeSet<>()).add(code);
    }
    return sorted;
  }

  /**
   * Which organisations' figures are not counted beside others', though they stay as they were
   * reported: those closed by the day whose successor, or its successor, reported too.
   */
  public Set<OrganisationCode> standingAside(Collection<Organisation> reported, LocalDate asOf) {
    Set<OrganisationCode> codes = new TreeSet<>();
    reported.forEach(one -> codes.add(one.code()));
    Set<OrganisationCode> aside = new TreeSet<>();
    for (Organisation one : reported) {
      if (one.life().isOverBy(asOf)
          && reached(one.code(), asOf).keySet().stream().anyMatch(codes::contains)) {
        aside.add(one.code());
      }
    }
    return aside;
  }

  /** Everybody further along the chains, each with the first day on which it is reached. */
  private Map<OrganisationCode, LocalDate> reached(OrganisationCode code, LocalDate asOf) {
    Map<OrganisationCode, LocalDate> reached = new HashMap<>();
    Deque<Succession> open = new ArrayDeque<>(next(code, LocalDate.MIN, asOf));
    while (!open.isEmpty()) {
      Succession one = open.remove();
      LocalDate before = reached.get(one.to());
      // Reached again, but earlier, it may lead further; dates only fall, so that this ends.
      if (!one.to().equals(code) && (before == null || one.on().isBefore(before))) {
        reached.put(one.to(), one.on());
        open.addAll(next(one.to(), one.on(), asOf));
      }
    }
    return reached;
  }

  private List<Succession> next(OrganisationCode code, LocalDate since, LocalDate asOf) {
    return onward.getOrDefault(code, List.of()).stream()
        .filter(s -> !s.on().isBefore(since) && !s.on().isAfter(asOf))
        .sorted(Comparator.comparing(Succession::on))
        .toList();
  }
}
