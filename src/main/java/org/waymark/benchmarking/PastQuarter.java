package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.calendar.QuarterId;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.scoring.MaturityScore;

/**
 * What trends need of one quarter: what was measured, who was asked, and the returns that counted.
 * Far smaller than the comparison that it comes from, so that many quarters fit into memory.
 */
public record PastQuarter(
    QuarterId id,
    Edition edition,
    Set<String> measures,
    Map<OrganisationCode, Organisation> asked,
    Map<OrganisationCode, PastReturn> returns) {
  public PastQuarter {
    measures = Set.copyOf(measures);
    asked = Map.copyOf(asked);
    returns = Map.copyOf(returns);
    if (!asked.keySet().containsAll(returns.keySet())) {
      throw new IllegalArgumentException("returns are of organisations that were asked");
    }
  }

  /** The scores of those that were asked, by what their quarter's edition measures. */
  static PastQuarter of(
      QuarterId id,
      Edition edition,
      Collection<Organisation> asked,
      Collection<MaturityScore> scores) {
    return new PastQuarter(
        id,
        edition,
        Set.copyOf(PeerComparison.measures(edition)),
        asked.stream().collect(Collectors.toMap(Organisation::code, Function.identity())),
        scores.stream().collect(Collectors.toMap(MaturityScore::organisation, PastReturn::of)));
  }

  /** One of those that were asked. */
  Organisation organisation(OrganisationCode code) {
    return Objects.requireNonNull(asked.get(code));
  }

  Optional<BigDecimal> value(OrganisationCode code, String measure) {
    return Optional.ofNullable(returns.get(code)).map(r -> r.values().get(measure));
  }

  /** Why the organisation has no value of the measure. */
  Absence absence(OrganisationCode code, String measure) {
    if (!asked.containsKey(code)) {
      return Absence.NOT_ASKED;
    }
    PastReturn own = returns.get(code);
    if (own == null) {
      return Absence.NO_RETURN;
    }
    if (!measures.contains(measure)) {
      return Absence.NOT_IN_EDITION;
    }
    return own.notApplicable().contains(measure) ? Absence.NOT_APPLICABLE : Absence.NOT_AVAILABLE;
  }

  /** The members' available values of the measure. */
  Map<OrganisationCode, BigDecimal> values(PeerGroup group, String measure) {
    Map<OrganisationCode, BigDecimal> of = new HashMap<>();
    members(group)
        .forEach(m -> value(m.code(), measure).ifPresent(value -> of.put(m.code(), value)));
    return of;
  }

  List<Organisation> members(PeerGroup group) {
    return asked.values().stream()
        .filter(o -> PeerGroup.of(o).stream().anyMatch(g -> g.isSame(group)))
        .toList();
  }

  /** The same with one more measure, as it stands in these returns. */
  PastQuarter measuring(String measure, Map<OrganisationCode, PastReturn> with) {
    Set<String> more = new HashSet<>(measures);
    more.add(measure);
    Map<OrganisationCode, PastReturn> all = new HashMap<>(returns);
    all.putAll(with);
    return new PastQuarter(id, edition, more, asked, all);
  }

  /** All of it in one order, for a hash: who was asked, and what each return came to. */
  String content() {
    StringBuilder all = new StringBuilder(id + " " + edition.hash());
    new TreeMap<>(asked)
        .forEach(
            (code, organisation) -> {
              all.append('\n').append(organisation);
              PastReturn own = returns.get(code);
              if (own != null) {
                all.append(' ').append(own.from());
                new TreeMap<>(own.values())
                    .forEach(
                        (measure, value) ->
                            all.append(' ')
                                .append(measure)
                                .append('=')
                                .append(value.stripTrailingZeros().toPlainString()));
              }
            });
    return all.toString();
  }
}
