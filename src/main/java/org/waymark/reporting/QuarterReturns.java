package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.reporting.AskedReturn.Outcome;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;

/** Every organisation of the register with the return it was asked for, by code. */
public record QuarterReturns(List<AskedReturn> all) {
  public QuarterReturns {
    all = all.stream().sorted(Comparator.comparing(a -> a.organisation().code())).toList();
  }

  /**
   * What became of each return: those with a score in the comparison are counted.
   *
   * @param submitted all versions of all returns of the comparison's quarter
   */
  public static QuarterReturns of(PeerComparison comparison, List<SubmittedReturn> submitted) {
    Map<OrganisationCode, Set<ReturnStatus>> versions = new HashMap<>();
    for (SubmittedReturn one : submitted) {
      versions
          .computeIfAbsent(one.organisation(), c -> EnumSet.noneOf(ReturnStatus.class))
          .add(one.status());
    }
    List<AskedReturn> all = new ArrayList<>();
    for (Organisation asked : comparison.organisations()) {
      Outcome outcome =
          comparison.compares(asked.code())
              ? Outcome.COUNTED
              : Outcome.of(
                  versions.getOrDefault(asked.code(), Set.of()),
                  comparison.quarter().signOffNeeded());
      all.add(new AskedReturn(asked, outcome));
    }
    return new QuarterReturns(all);
  }

  /** What became of the organisation's return; of one that was not asked for any, nothing came. */
  public Outcome of(OrganisationCode code) {
    return all.stream()
        .filter(a -> a.organisation().code().equals(code))
        .map(AskedReturn::outcome)
        .findFirst()
        .orElse(Outcome.NOT_RETURNED);
  }

  /** Those of one type. */
  public QuarterReturns of(OrganisationType type) {
    return new QuarterReturns(all.stream().filter(a -> a.organisation().type() == type).toList());
  }

  /** The types that somebody of was asked for a return, in their own order. */
  public List<OrganisationType> types() {
    return all.stream().map(a -> a.organisation().type()).distinct().sorted().toList();
  }

  public int count(Outcome outcome) {
    return (int) all.stream().filter(a -> a.outcome() == outcome).count();
  }

  public int returned() {
    return all.size() - count(Outcome.NOT_RETURNED);
  }

  /** Those that are not counted, by type, why, and code. */
  public List<AskedReturn> missing() {
    return all.stream()
        .filter(a -> a.outcome() != Outcome.COUNTED)
        .sorted(
            Comparator.comparing((AskedReturn a) -> a.organisation().type())
                .thenComparing(AskedReturn::outcome)
                .thenComparing(a -> a.organisation().code()))
        .toList();
  }
}
