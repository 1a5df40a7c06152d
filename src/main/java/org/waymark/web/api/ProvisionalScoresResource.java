package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.ProvisionalScores;
import org.waymark.benchmarking.ProvisionalStanding;
import org.waymark.calendar.QuarterId;
import org.waymark.findings.Refusal;
import org.waymark.returns.SubmittedReturn;
import org.waymark.web.ProvisionalDesk;

/** The scores of a return that is not published. */
@Path("returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ProvisionalScoresResource {
  @Inject Known known;
  @Inject ProvisionalDesk desk;

  /** The peers of the quarter before, and the position that the score would have had. */
  public record Peers(
      int n,
      @Nullable BigDecimal lowerQuartile,
      @Nullable BigDecimal median,
      @Nullable BigDecimal upperQuartile,
      String position) {
    static @Nullable Peers of(ProvisionalStanding of) {
      PeerStatistics peers = of.standing().peers();
      return of.hasPeers()
          ? new Peers(
              peers.n(), peers.q1(), peers.median(), peers.q3(), of.standing().position().name())
          : null;
    }
  }

  /**
   * One measure: its score, the peers or else a note that says why there are none, the published
   * score of the quarter before and the change since, both rounded.
   */
  public record Measure(
      ScoresResource.Measure own,
      @Nullable Peers peers,
      String note,
      @Nullable BigDecimal lastQuarter,
      @Nullable BigDecimal change) {
    static Measure of(ProvisionalStanding of) {
      return new Measure(
          ScoresResource.Measure.of(of.standing().score(), Optional.empty()),
          Peers.of(of),
          of.against().words(),
          of.last(),
          of.change());
    }
  }

  /** All of it, always marked provisional; peersOf is null where no figures are released. */
  public record Provisional(
      boolean provisional,
      String meaning,
      String organisation,
      String quarter,
      long fromReturn,
      String status,
      @Nullable String releasePlanned,
      @Nullable String peersOf,
      String peerType,
      String peers,
      List<Measure> measures) {}

  @GET
  @Path("{id: [1-9][0-9]{0,17}}/provisional-scores")
  @Operation(
      summary =
          "The provisional scores of an accepted return beside its peers of the quarter before;"
              + " 409 before it is accepted and once it is published")
  public Provisional show(@PathParam("id") long id) throws Refusal {
    SubmittedReturn of = known.returnToSee(id);
    ProvisionalDesk.Shown shown = desk.show(of);
    ProvisionalScores scores = shown.scores();
    return new Provisional(
        true,
        shown.report().meaning(),
        of.organisation().value(),
        of.quarter().toString(),
        of.id().value(),
        of.status().name(),
        Said.moment(scores.quarter().dates().release()),
        scores.peersOf().map(QuarterId::toString).orElse(null),
        scores.organisation().type().id(),
        shown.report().peers(),
        scores.measures().stream().map(Measure::of).toList());
  }
}
