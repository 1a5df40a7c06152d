package org.waymark.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Standing;
import org.waymark.editions.ReportingScale;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Consent;

/**
 * Whom others of the same type may learn from, issue by issue: evidenced at or above the peers'
 * upper quartile and at three fifths of the scale (3 of 5), with a consent to be named for that
 * issue in force in the quarter.
 */
public final class Exemplars {
  private static final int SCALE = 6;
  private static final BigDecimal LEAST = new BigDecimal("0.6");

  private final Map<OrganisationType, Map<String, List<Organisation>>> named;

  private Exemplars(Map<OrganisationType, Map<String, List<Organisation>>> named) {
    this.named = named;
  }

  /** Of one quarter's comparison and the consents that hold in it. */
  public static Exemplars of(PeerComparison comparison, Collection<Consent> holding) {
    Map<OrganisationCode, List<String>> consents = new TreeMap<>();
    for (Consent consent : holding) {
      if (consent.holdsIn(comparison.quarter().id())) {
        consents
            .computeIfAbsent(consent.organisation(), o -> new ArrayList<>())
            .add(consent.issue());
      }
    }
    Map<OrganisationType, Map<String, List<Organisation>>> named = new HashMap<>();
    consents.forEach(
        (code, issues) ->
            comparison
                .benchmark(code)
                .ifPresent(
                    own ->
                        issues.stream()
                            .distinct()
                            .filter(issue -> excels(own, issue))
                            .forEach(
                                issue ->
                                    named
                                        .computeIfAbsent(
                                            own.organisation().type(), t -> new HashMap<>())
                                        .computeIfAbsent(issue, i -> new ArrayList<>())
                                        .add(own.organisation()))));
    return new Exemplars(named);
  }

  private static boolean excels(Benchmark own, String issue) {
    Optional<Standing> standing = own.of(issue).filter(s -> s.peers().reliable());
    BigDecimal evidenced = standing.map(s -> s.score().otherWays().evidenced()).orElse(null);
    BigDecimal q3 = standing.map(s -> s.peers().q3()).orElse(null);
    return evidenced != null
        && q3 != null
        && evidenced.setScale(SCALE, RoundingMode.HALF_UP).compareTo(q3) >= 0
        && evidenced.compareTo(least(own.edition().scale())) >= 0;
  }

  private static BigDecimal least(ReportingScale scale) {
    return scale.lowest().add(scale.width().multiply(LEAST));
  }

  /** By code, never the one that asks. */
  public List<Organisation> of(String issue, Organisation asking) {
    return named.getOrDefault(asking.type(), Map.of()).getOrDefault(issue, List.of()).stream()
        .filter(o -> !o.code().equals(asking.code()))
        .toList();
  }
}
