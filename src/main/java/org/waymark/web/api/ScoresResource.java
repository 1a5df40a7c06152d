package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.Benchmark;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.Placing;
import org.waymark.benchmarking.RankInterval;
import org.waymark.calendar.QuarterId;
import org.waymark.distribution.Publications;
import org.waymark.distribution.ReleasedQuarters;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scores;
import org.waymark.web.ReleasedComparisons;
import org.waymark.web.session.CurrentUser;

/** Scores with their explanation, down to the addends. */
@Path("scores/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoresResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject Organisations organisations;
  @Inject Publications publications;
  @Inject Scores scores;
  @Inject Returns returns;
  @Inject ReleasedQuarters releasedQuarters;
  @Inject ReleasedComparisons comparisons;

  /** One line of an explanation. */
  public record Line(
      String of, @Nullable BigDecimal value, @Nullable BigDecimal weight, BigDecimal contribution) {
    static Line of(Addend a) {
      return new Line(a.of(), a.value(), a.weight(), a.contribution());
    }
  }

  /**
   * One measure; the value is absent where coverage is too low. It is on the edition's basis, which
   * is one of the next two; issues have no geometric mean. The rank is that in words, once
   * released.
   */
  public record Measure(
      String measure,
      String tier,
      @Nullable BigDecimal value,
      @Nullable BigDecimal evidenced,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal geometric,
      BigDecimal coverage,
      @Nullable BigDecimal lowerBound,
      @Nullable BigDecimal upperBound,
      @Nullable String band,
      @Nullable Ranked rank,
      List<Line> explanation) {

    static Measure of(Score s, Optional<Benchmark> beside) {
      return new Measure(
          s.measure(),
          s.tier().name(),
          s.value(),
          s.evidenced().orElse(null),
          s.claimed().orElse(null),
          s.geometric().orElse(null),
          s.coverage(),
          s.lowerBound(),
          s.upperBound(),
          s.band(),
          beside.flatMap(b -> b.of(s.measure())).map(b -> Ranked.of(b.placing())).orElse(null),
          s.explanation().stream().map(Line::of).toList());
    }
  }

  /**
   * A rank within the type with its 5th and 95th percentile under method and self-assessment
   * uncertainty; all four absent where it is withheld, and the words say why.
   */
  public record Ranked(
      @Nullable Integer rank,
      @Nullable Integer low,
      @Nullable Integer high,
      @Nullable Integer of,
      @Nullable String methodVersion,
      String words) {
    static Ranked of(Placing placing) {
      RankInterval at = placing.interval();
      return at == null
          ? new Ranked(null, null, null, null, null, placing.words())
          : new Ranked(
              at.rank(), at.low(), at.high(), at.of(), at.methodVersion(), placing.words());
    }
  }

  /**
   * An organisation's scores, and the return and edition that they were made from. They are merely
   * as reported when it closed before the quarter's end: once its successor returned for the
   * quarter, they are not counted beside those of others.
   */
  public record Scored(
      String organisation,
      String quarter,
      long fromReturn,
      String editionHash,
      boolean released,
      boolean asReported,
      List<Measure> measures) {

    static Scored of(
        Organisation organisation, MaturityScore m, boolean released, Optional<Benchmark> beside) {
      return new Scored(
          m.organisation().value(),
          m.quarter().toString(),
          m.from().value(),
          m.editionHash(),
          released,
          organisation.life().isOverBy(m.quarter().lastDay()),
          m.scores().stream().map(s -> Measure.of(s, beside)).toList());
    }
  }

  @GET
  @Operation(summary = "The scores of a quarter that you may see, or those of one organisation")
  public List<Scored> scores(
      @PathParam("quarter") String quarter, @QueryParam("organisation") @Nullable String code)
      throws Refusal {
    currentUser.user();
    QuarterId id = known.quarterId(quarter);
    boolean released = publications.released(id).isPresent();
    return code == null ? visible(id, released) : List.of(one(id, code, released));
  }

  private Scored one(QuarterId quarter, String code, boolean released) throws Refusal {
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, released));
    return scores
        .find(organisation.code(), quarter)
        .filter(m -> !sentBack(quarter).contains(m.from()))
        .map(m -> Scored.of(organisation, m, released, beside(comparison(quarter), m)))
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND,
                    "%s has no score for %s.".formatted(organisation.name(), quarter.words())));
  }

  private List<Scored> visible(QuarterId quarter, boolean released) {
    Map<OrganisationCode, Organisation> register =
        organisations.all().stream()
            .collect(Collectors.toMap(Organisation::code, Function.identity()));
    Set<ReturnId> sentBack = sentBack(quarter);
    Optional<PeerComparison> comparison = comparison(quarter);
    return scores.all(quarter).stream()
        .filter(m -> !sentBack.contains(m.from()))
        .flatMap(m -> visible(register.get(m.organisation()), m, released, comparison).stream())
        .toList();
  }

  private Optional<Scored> visible(
      @Nullable Organisation organisation,
      MaturityScore score,
      boolean released,
      Optional<PeerComparison> comparison) {
    return Optional.ofNullable(organisation)
        .filter(o -> currentUser.may(Deed.SEE_SCORES, Target.organisation(o, released)))
        .map(o -> Scored.of(o, score, released, beside(comparison, score)));
  }

  /** What is released: nothing before, nor while a correction is under way. */
  private Optional<PeerComparison> comparison(QuarterId quarter) {
    return releasedQuarters.find(quarter).flatMap(comparisons::of);
  }

  private static Optional<Benchmark> beside(
      Optional<PeerComparison> comparison, MaturityScore score) {
    return comparison.flatMap(c -> c.benchmark(score.organisation()));
  }

  /** Their scores stay, and are nobody's any more. */
  private Set<ReturnId> sentBack(QuarterId quarter) {
    return returns.ofQuarter(quarter).stream()
        .filter(r -> r.status() == ReturnStatus.RETURNED)
        .map(SubmittedReturn::id)
        .collect(Collectors.toSet());
  }
}
