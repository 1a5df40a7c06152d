package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;

/** Traces the figures of a comparison to the returns and answers that they were made from. */
public final class Provenances {
  private final Returns returns;

  public Provenances(Returns returns) {
    this.returns = returns;
  }

  /**
   * The organisation's figures by one measure of the edition, down to the cells; nothing when it
   * has no scores in the comparison. A return without answers is a fault.
   */
  public Optional<Provenance.OfOrganisation> of(
      PeerComparison comparison, OrganisationCode code, String measure) {
    return comparison.benchmark(code).map(b -> organisation(comparison, b, measure));
  }

  private Provenance.OfOrganisation organisation(
      PeerComparison comparison, Benchmark benchmark, String measure) {
    MaturityScore whole = comparison.score(benchmark.organisation().code()).orElseThrow();
    Standing standing = benchmark.of(measure).orElseThrow();
    var tracing =
        new Tracing(
            benchmark.edition(),
            benchmark.organisation().type(),
            whole,
            returns.answers(whole.from()).orElseThrow());
    return new Provenance.OfOrganisation(
        made(comparison, measure, whole.methodVersion()),
        benchmark.organisation(),
        tracing.of(measure),
        TracedReturn.of(returns.find(whole.from()).orElseThrow()),
        standing.peers().asPublished(),
        standing.position(),
        standing.placing(),
        Depth.CELLS);
  }

  /**
   * The group's statistics by one measure of the edition.
   *
   * @param why for those whose return does not count, what became of it
   */
  public Provenance.OfGroup of(
      PeerComparison comparison,
      PeerGroup group,
      String measure,
      Function<OrganisationCode, String> why) {
    Map<ReturnId, SubmittedReturn> submitted =
        returns.ofQuarter(comparison.quarter().id()).stream()
            .collect(Collectors.toMap(SubmittedReturn::id, Function.identity()));
    List<Provenance.Member> members = new ArrayList<>();
    List<Provenance.Without> without = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (Organisation one : comparison.organisations()) {
      if (!PeerGroup.of(one).contains(group)) {
        continue;
      }
      Optional<MaturityScore> whole = comparison.score(one.code());
      if (whole.isEmpty()) {
        without.add(new Provenance.Without(one, null, why.apply(one.code())));
        continue;
      }
      Score score = whole.get().of(measure).orElseThrow();
      TracedReturn from = TracedReturn.of(submitted.get(whole.get().from()));
      BigDecimal value = score.value();
      BigDecimal exact = score.exact();
      if (value == null || exact == null) {
        without.add(new Provenance.Without(one, from.cut(Depth.METHOD), unavailable(score)));
      } else {
        members.add(new Provenance.Member(one, value, exact, from));
        methods.add(whole.get().methodVersion());
      }
    }
    PeerStatistics statistics =
        comparison.spread(group, measure).orElseThrow().statistics().asPublished();
    return new Provenance.OfGroup(
        made(
            comparison,
            measure,
            methods.stream().distinct().sorted().collect(Collectors.joining(", "))),
        statistics,
        members,
        without);
  }

  private static String unavailable(Score score) {
    return score.lowerBound() == null
        ? "Nothing of it applies"
        : "Too little of what applies is answered";
  }

  private static Provenance.Made made(
      PeerComparison comparison, String measure, String methodVersion) {
    return new Provenance.Made(
        comparison.quarter().id(),
        measure,
        Tracing.name(comparison.edition(), measure),
        comparison.edition(),
        methodVersion);
  }
}
