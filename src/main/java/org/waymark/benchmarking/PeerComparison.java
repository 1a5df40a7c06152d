package org.waymark.benchmarking;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.editions.Theme;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Profile;
import org.waymark.returns.ReturnId;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/**
 * A quarter's scores side by side, worked out once for all organisations: the statistics of each
 * group and measure, and each organisation beside all of its type. Immutable once made, so several
 * threads may read it.
 */
public final class PeerComparison {
  private final Quarter quarter;
  private final Edition edition;
  private final Map<OrganisationCode, Organisation> register;
  private final Map<OrganisationCode, MaturityScore> scores;
  private final Memberships memberships;
  private final Map<PeerGroup, Map<String, Members>> groups;
  private final Map<OrganisationCode, Map<String, RankInterval>> ranks;

  /**
   * Compares all scores of the quarter.
   *
   * @param register every organisation of a group, whether it has a score or not
   * @param profiles by which size bands, collaboratives and nearest peers are found
   * @throws IllegalArgumentException when a score is of another quarter or edition, a second one of
   *     its organisation, or of an organisation outside the register
   */
  public PeerComparison(
      Quarter quarter,
      Edition edition,
      Collection<Organisation> register,
      Collection<MaturityScore> scores,
      Collection<Profile> profiles) {
    this.quarter = quarter;
    this.edition = edition;
    this.register =
        register.stream().collect(Collectors.toUnmodifiableMap(Organisation::code, o -> o));
    this.scores = new TreeMap<>();
    for (MaturityScore score : scores) {
      check(score);
      if (this.scores.put(score.organisation(), score) != null) {
        throw new IllegalArgumentException("two scores of " + score.organisation());
      }
    }
    this.memberships = new Memberships(register, profiles, edition);
    this.groups =
        Groups.of(register, this.scores, measures(edition), memberships, Disclosure.of(edition));
    this.ranks = Map.of();
  }

  /** Where nothing is known of the organisations beside the register. */
  public PeerComparison(
      Quarter quarter,
      Edition edition,
      Collection<Organisation> register,
      Collection<MaturityScore> scores) {
    this(quarter, edition, register, scores, List.of());
  }

  private PeerComparison(
      PeerComparison unranked, Map<OrganisationCode, Map<String, RankInterval>> ranks) {
    this.quarter = unranked.quarter;
    this.edition = unranked.edition;
    this.register = unranked.register;
    this.scores = unranked.scores;
    this.memberships = unranked.memberships;
    this.groups = unranked.groups;
    this.ranks = ranks;
  }

  /** The same with the ranks that were worked out of it. */
  PeerComparison ranked(Collection<RankInterval> intervals) {
    return new PeerComparison(
        this,
        intervals.stream()
            .collect(
                Collectors.groupingBy(
                    RankInterval::organisation,
                    Collectors.toMap(RankInterval::measure, Function.identity()))));
  }

  /** How many of the type are asked for a return, and how many returns count. */
  public Response response(OrganisationType type) {
    List<Organisation> asked = register.values().stream().filter(o -> o.type() == type).toList();
    return new Response((int) asked.stream().filter(o -> compares(o.code())).count(), asked.size());
  }

  /** The types of the register, in their own order. */
  List<OrganisationType> types() {
    return register.values().stream().map(Organisation::type).distinct().sorted().toList();
  }

  /** All counting scores, by code. */
  List<MaturityScore> scores() {
    return List.copyOf(scores.values());
  }

  /** The counting scores of a type, by code. */
  List<MaturityScore> scores(OrganisationType type) {
    return scores.values().stream()
        .filter(s -> requireNonNull(register.get(s.organisation())).type() == type)
        .toList();
  }

  /** Overall first, then each theme followed by its issues, in edition order. */
  public static List<String> measures(Edition edition) {
    return Stream.concat(
            Stream.of(Score.OVERALL),
            edition.themes().stream()
                .flatMap(
                    (Theme t) ->
                        Stream.concat(Stream.of(t.id()), t.issues().stream().map(Issue::id))))
        .toList();
  }

  public Quarter quarter() {
    return quarter;
  }

  public Edition edition() {
    return edition;
  }

  /** The whole register, by code. */
  public List<Organisation> organisations() {
    return register.values().stream().sorted(Comparator.comparing(Organisation::code)).toList();
  }

  Optional<Organisation> organisation(OrganisationCode code) {
    return Optional.ofNullable(register.get(code));
  }

  Memberships memberships() {
    return memberships;
  }

  Optional<Members> members(PeerGroup group, String measure) {
    return Optional.ofNullable(groups.get(group)).map(measures -> measures.get(measure));
  }

  /** What was known of the organisation beside the register. */
  public Optional<Profile> profile(OrganisationCode code) {
    return memberships.profile(code);
  }

  /** One measure in one group; nothing when the register has nobody of that group. */
  public Optional<Spread> spread(PeerGroup group, String measure) {
    return members(group, measure)
        .map(m -> new Spread(m.statistics(group, quarter.id(), measure), m.values()));
  }

  /** Every group of the register with every measure, those without a score (n = 0) included. */
  public List<PeerStatistics> statistics() {
    List<PeerStatistics> all = new ArrayList<>();
    groups.forEach(
        (group, measures) ->
            measures.forEach(
                (measure, members) -> all.add(members.statistics(group, quarter.id(), measure))));
    return all;
  }

  /** The scores of the organisation that are compared; nothing when it has none this quarter. */
  public Optional<MaturityScore> score(OrganisationCode code) {
    return Optional.ofNullable(scores.get(code));
  }

  /** The group of this kind and id; nothing when the register has nobody of it. */
  public Optional<PeerGroup> group(PeerGroup.Kind kind, String id) {
    return groups.keySet().stream().filter(g -> g.kind() == kind && g.id().equals(id)).findFirst();
  }

  /** Whether the organisation has scores this quarter. */
  public boolean compares(OrganisationCode code) {
    return scores.containsKey(code);
  }

  /** The returns that are compared, by organisation. */
  public Map<OrganisationCode, ReturnId> returns() {
    Map<OrganisationCode, ReturnId> from = new TreeMap<>();
    scores.forEach((code, score) -> from.put(code, score.from()));
    return from;
  }

  /** The organisation beside all of its type; nothing when it has no scores this quarter. */
  public Optional<Benchmark> benchmark(OrganisationCode code) {
    return Optional.ofNullable(scores.get(code)).map(this::benchmark);
  }

  /** Those of all organisations with scores, by code. */
  public List<Benchmark> benchmarks() {
    return scores.values().stream().map(this::benchmark).toList();
  }

  /**
   * SHA-256 of what is compared: the edition, every organisation of the register as it is known,
   * and the return that its scores were made from. Another return, name or profile is another hash.
   */
  public String madeFrom() {
    StringBuilder all = new StringBuilder(edition.hash());
    for (Organisation organisation : organisations()) {
      MaturityScore own = scores.get(organisation.code());
      all.append('\n').append(organisation).append(own == null ? "" : own.from());
      profile(organisation.code()).ifPresent(all::append);
    }
    return DigestUtils.sha256Hex(all.toString());
  }

  /** What trends go on with once this quarter is past. */
  PastQuarter past() {
    return PastQuarter.of(quarter.id(), edition, register.values(), scores.values());
  }

  private Benchmark benchmark(MaturityScore own) {
    Organisation organisation = requireNonNull(register.get(own.organisation()));
    PeerGroup type = PeerGroup.of(organisation.type());
    List<Standing> standings = new ArrayList<>();
    requireNonNull(groups.get(type))
        .forEach(
            (measure, members) ->
                own.of(measure)
                    .ifPresent(
                        score ->
                            standings.add(
                                new Standing(
                                    score,
                                    members.statistics(type, quarter.id(), measure),
                                    members.position(score),
                                    placing(organisation, score),
                                    members.values()))));
    return new Benchmark(organisation, quarter, edition, type, standings);
  }

  private Placing placing(Organisation organisation, Score score) {
    Response response = response(organisation.type());
    if (!response.enough()) {
      return Placing.withheld(response);
    }
    RankInterval interval = ranks.getOrDefault(organisation.code(), Map.of()).get(score.measure());
    return interval == null ? Placing.NONE : Placing.of(interval);
  }

  private void check(MaturityScore score) {
    if (!score.quarter().equals(quarter.id()) || !score.editionHash().equals(edition.hash())) {
      throw new IllegalArgumentException(
          "the score of %s is not of %s under this edition: score the quarter again"
              .formatted(score.organisation(), quarter.id()));
    }
    if (!register.containsKey(score.organisation())) {
      throw new IllegalArgumentException(score.organisation() + " is not in the register");
    }
  }
}
