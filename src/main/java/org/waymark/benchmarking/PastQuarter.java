package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.scoring.Score;

/**
 * What trends need of one released quarter: who was asked, and the exact scores that counted. A
 * measure without a score is absent; an organisation whose return did not count is absent whole.
 * Far smaller than the comparison that it comes from, so that many quarters fit into memory.
 */
public record PastQuarter(
    QuarterId id,
    Edition edition,
    Map<OrganisationCode, Organisation> asked,
    Map<OrganisationCode, Map<String, BigDecimal>> scores) {
  public PastQuarter {
    asked = Map.copyOf(asked);
    scores =
        scores.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
    if (!asked.keySet().containsAll(scores.keySet())) {
      throw new IllegalArgumentException("scores are of organisations that were asked");
    }
  }

  public static PastQuarter of(PeerComparison comparison) {
    Map<OrganisationCode, Map<String, BigDecimal>> scores = new HashMap<>();
    for (Benchmark one : comparison.benchmarks()) {
      scores.put(
          one.organisation().code(),
          one.standings().stream()
              .map(Standing::score)
              .filter(s -> s.exact() != null)
              .collect(Collectors.toMap(Score::measure, s -> Objects.requireNonNull(s.exact()))));
    }
    return new PastQuarter(
        comparison.quarter().id(),
        comparison.edition(),
        comparison.organisations().stream()
            .collect(Collectors.toMap(Organisation::code, Function.identity())),
        scores);
  }

  Optional<BigDecimal> score(OrganisationCode code, String measure) {
    return Optional.ofNullable(scores.getOrDefault(code, Map.of()).get(measure));
  }

  /** The members' available scores of the measure. */
  Map<OrganisationCode, BigDecimal> scores(PeerGroup group, String measure) {
    Map<OrganisationCode, BigDecimal> of = new HashMap<>();
    members(group)
        .forEach(m -> score(m.code(), measure).ifPresent(value -> of.put(m.code(), value)));
    return of;
  }

  List<Organisation> members(PeerGroup group) {
    return asked.values().stream()
        .filter(o -> PeerGroup.of(o).stream().anyMatch(g -> isSame(g, group)))
        .toList();
  }

  /** An area that was renamed is the same group. */
  private static boolean isSame(PeerGroup one, PeerGroup other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }
}
