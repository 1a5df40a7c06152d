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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.benchmarking.GroupComparison;
import org.waymark.benchmarking.Neighbour;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.PeerSurvey;
import org.waymark.benchmarking.Position;
import org.waymark.benchmarking.Standing;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.organisations.Organisation;
import org.waymark.web.PeerDesk;
import org.waymark.web.QuarterResults;
import org.waymark.web.QuarterResults.OfQuarter;
import org.waymark.web.session.CurrentUser;

/** An organisation's released scores beside each of its groups. */
@Path("scores/{quarter}/peers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class PeersResource {
  @Inject CurrentUser currentUser;
  @Inject Known known;
  @Inject QuarterResults results;
  @Inject PeerDesk desk;

  /** The groups, and the nearest peers by their distance. */
  public record Survey(
      String organisation, String quarter, List<Group> groups, List<Near> nearest) {
    static Survey of(PeerSurvey survey, OfQuarter of) {
      return new Survey(
          survey.organisation().code().value(),
          of.getQuarter().id().toString(),
          survey.groups().stream().map(Group::of).toList(),
          survey.nearest().stream().map(Near::of).toList());
    }
  }

  /**
   * One group: its kind, how many organisations it has, and whether they are of one type. Among
   * several types there is neither a position nor an issue. The organisation is none of its nearest
   * and of its own list.
   */
  public record Group(
      String kind,
      String id,
      String name,
      int organisations,
      boolean oneType,
      List<Measure> measures) {
    static Group of(GroupComparison comparison) {
      return new Group(
          comparison.group().kind().name(),
          comparison.group().id(),
          comparison.group().name(),
          comparison.organisations(),
          comparison.oneType(),
          comparison.standings().stream().map(Measure::of).toList());
    }
  }

  /**
   * One measure: n scores and their statistics (quartiles by type 7), the own score, and the
   * position where there is one. The mark is "u" where n is too small for quartiles.
   */
  public record Measure(
      String measure,
      int n,
      @Nullable String mark,
      @Nullable BigDecimal min,
      @Nullable BigDecimal q1,
      @Nullable BigDecimal median,
      @Nullable BigDecimal q3,
      @Nullable BigDecimal max,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal own,
      @Nullable String position) {
    static Measure of(Standing standing) {
      PeerStatistics peers = standing.peers();
      return new Measure(
          standing.score().measure(),
          peers.n(),
          peers.reliable() ? null : "u",
          peers.min(),
          peers.q1(),
          peers.median(),
          peers.q3(),
          peers.max(),
          peers.mean(),
          standing.score().value(),
          standing.position() == Position.NONE ? null : standing.position().name());
    }
  }

  /** One of the nearest. */
  public record Near(String code, String name, BigDecimal distance) {
    static Near of(Neighbour n) {
      return new Near(n.organisation().code().value(), n.organisation().name(), n.distance());
    }
  }

  @GET
  @Operation(
      summary =
          "The released scores of an organisation, or of your own, beside its type, size band,"
              + " collaboratives, board, region and nation, its nearest ten and its own list")
  public Survey peers(
      @PathParam("quarter") String quarter, @QueryParam("organisation") @Nullable String code)
      throws Refusal {
    currentUser.user();
    Organisation organisation = known.organisation(code, Deed.SEE_SCORES);
    OfQuarter of = results.of(quarter);
    currentUser.require(Deed.SEE_SCORES, Target.organisation(organisation, of.release()));
    return desk.survey(organisation, of)
        .map(s -> Survey.of(s, of))
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND,
                    "%s has no released scores for %s."
                        .formatted(organisation.name(), of.getQuarter().id().words())));
  }
}
