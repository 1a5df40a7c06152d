package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** Brings the register's members together by group, and their scores by measure. */
final class Groups {
  private Groups() {}

  /** Every group of the register with every measure, in the order of kinds, ids and measures. */
  static Map<PeerGroup, Map<String, Members>> of(
      Collection<Organisation> register,
      Map<OrganisationCode, MaturityScore> scores,
      List<String> measures,
      Memberships memberships,
      Disclosure disclosure) {
    Map<PeerGroup, List<MaturityScore>> members =
        new TreeMap<>(Comparator.comparing(PeerGroup::kind).thenComparing(PeerGroup::id));
    register.stream()
        .sorted(Comparator.comparing(Organisation::code))
        .forEach(
            organisation -> {
              MaturityScore own = scores.get(organisation.code());
              for (PeerGroup group : memberships.of(organisation.code())) {
                List<MaturityScore> of = members.computeIfAbsent(group, g -> new ArrayList<>());
                if (own != null) {
                  of.add(own);
                }
              }
            });
    Map<PeerGroup, Map<String, Members>> all = new LinkedHashMap<>();
    members.forEach((group, of) -> all.put(group, byMeasure(measures, of, disclosure)));
    return all;
  }

  private static Map<String, Members> byMeasure(
      List<String> measures, List<MaturityScore> of, Disclosure disclosure) {
    Map<String, List<BigDecimal>> values = new HashMap<>();
    for (MaturityScore score : of) {
      for (Score one : score.scores()) {
        if (one.exact() != null) {
          values.computeIfAbsent(one.measure(), m -> new ArrayList<>()).add(one.exact());
        }
      }
    }
    Map<String, Members> all = new LinkedHashMap<>();
    measures.forEach(m -> all.put(m, new Members(values.getOrDefault(m, List.of()), disclosure)));
    return all;
  }
}
